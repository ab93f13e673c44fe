package org.followthrough.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Runs several works in turn, again and again, so that what else the machine does meets all of them alike. */
final class Rounds {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 7);
    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 5);
    private static final double SECONDS = Double.parseDouble(System.getProperty("benchmark.seconds", "2"));

    /** Keys of prepared work stay in the cache up to this many times. */
    private static final int MOST_TIMES = 1_500;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Of one work: how many were done in a second, and microseconds of this process's CPU (not PostgreSQL's) for each. */
    record Measured(double perSecond, double cpuMicros) {}

    private Rounds() {}

    /** Medians of each work. The first rounds are thrown away: the compiler is not done before. */
    static Map<String, Measured> medians(int threads, Map<String, Work> works) throws Exception {
        Map<String, List<Measured>> measured =
                works.keySet().stream().collect(Collectors.toMap(name -> name, name -> new ArrayList<>()));
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Map.Entry<String, Work> work : works.entrySet()) {
                List<Measured> ofThis = measured.get(work.getKey());
                double expected =
                        ofThis.isEmpty() ? 100 : ofThis.get(ofThis.size() - 1).perSecond();
                ofThis.add(measured(threads, times(threads, expected), work.getValue()));
            }
        }
        return measured.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, of -> median(of.getValue().subList(WARM_UP, WARM_UP + ROUNDS))));
    }

    private static Measured median(List<Measured> rounds) {
        return new Measured(
                middle(rounds.stream().mapToDouble(Measured::perSecond)),
                middle(rounds.stream().mapToDouble(Measured::cpuMicros)));
    }

    private static double middle(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static int times(int threads, double perSecond) {
        return Math.max(threads * 4, (int) Math.min(MOST_TIMES, perSecond * SECONDS));
    }

    private static Measured measured(int threads, int times, Work work) throws Exception {
        work.prepare(times);
        AtomicInteger left = new AtomicInteger(times);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            long cpu = PROCESS.getProcessCpuTime();
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(pool.submit(() -> {
                    while (left.getAndDecrement() > 0) {
                        work.once();
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
            double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
            return new Measured(times / seconds, (PROCESS.getProcessCpuTime() - cpu) / 1e3 / times);
        } finally {
            pool.shutdownNow();
        }
    }
}
