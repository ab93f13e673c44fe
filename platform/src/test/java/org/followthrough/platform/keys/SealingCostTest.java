package org.followthrough.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;
import org.followthrough.personal.Sealer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints what sealing costs as JSON lines, medians of interleaved runs. */
@Tag("endurance")
class SealingCostTest {

    private static final int RUNS = 15;
    private static final int VALUES = 20_000;
    private static final UUID ANA = UUID.fromString("a0000000-0000-4000-8000-000000000001");

    record Sealed(UUID caseId, UUID by, LocalDate on, Personal<String> name, Personal<LocalDate> born, int number) {}

    record Plain(UUID caseId, UUID by, LocalDate on, String name, LocalDate born, int number) {}

    @Test
    void what_sealing_costs() throws Exception {
        FixedKeys keys = new FixedKeys();
        Sealer sealer = new TinkSealer(keys);
        Opener opener = new TinkOpener(keys);
        ObjectMapper mapper = StoredJson.mapper();
        LocalDate day = LocalDate.of(1990, 2, 28);
        Personal<String> name = sealer.seal(ANA, ANA, "person.name", "Ana Anić");
        Sealed sealed = new Sealed(ANA, ANA, day, name, sealer.seal(ANA, ANA, "person.born", day), 7);
        Plain plain = new Plain(ANA, ANA, day, "Ana Anić", day, 7);
        byte[] sealedBytes = mapper.writeValueAsBytes(sealed);
        byte[] plainBytes = mapper.writeValueAsBytes(plain);
        WrappedKeys wrapped = new WrappedKeys(KeyEncryptionKey.generate());
        byte[] wrappedKey = wrapped.make(ANA).wrapped();

        List<Measured> measured = List.of(
                new Measured("seal one value", () -> sealer.seal(ANA, ANA, "person.name", "Ana Anić")),
                new Measured("write event, two sealed values", () -> mapper.writeValueAsBytes(sealed)),
                new Measured("write event, plain", () -> mapper.writeValueAsBytes(plain)),
                new Measured("read event, two sealed values", () -> mapper.readValue(sealedBytes, Sealed.class)),
                new Measured("open one value", () -> opener.read(name)),
                new Measured("read event, plain", () -> mapper.readValue(plainBytes, Plain.class)),
                new Measured("make and wrap a key", () -> wrapped.make(ANA)),
                new Measured("unwrap a key", () -> wrapped.open(ANA, wrappedKey)));
        for (int run = 0; run < RUNS; run++) {
            for (Measured work : measured) {
                work.run();
            }
        }
        measured.forEach(work ->
                System.out.printf(Locale.ROOT, "{\"work\":\"%s\",\"microseconds\":%.2f}%n", work.name, work.median()));
        System.out.printf(
                Locale.ROOT, "{\"bytes sealed\":%d,\"bytes plain\":%d}%n", sealedBytes.length, plainBytes.length);
        assertThat(measured).allMatch(work -> work.median() > 0);
    }

    private static final class Measured {
        private final String name;
        private final Callable<Object> work;
        private final List<Double> microseconds = new ArrayList<>();

        Measured(String name, Callable<Object> work) {
            this.name = name;
            this.work = work;
        }

        void run() throws Exception {
            int sum = 0;
            long start = System.nanoTime();
            for (int i = 0; i < VALUES; i++) {
                sum += System.identityHashCode(work.call());
            }
            microseconds.add((System.nanoTime() - start) / 1000.0 / VALUES + (sum == 42 ? 1e-9 : 0));
        }

        double median() {
            return microseconds.stream().sorted().skip(RUNS / 2).findFirst().orElseThrow();
        }
    }
}
