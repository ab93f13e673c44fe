package org.followthrough.hostile;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the threads that answer requests write into the log. */
final class RequestLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final String ANSWERING = "-exec-";

    private final Logger root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger("ROOT");
    private final List<ILoggingEvent> lines = new ArrayList<>();

    RequestLog() {
        setContext(root.getLoggerContext());
        start();
        root.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent line) {
        if (line.getThreadName().contains(ANSWERING)) {
            lines.add(line);
        }
    }

    /** Since the last time. */
    List<ILoggingEvent> taken() {
        synchronized (this) {
            List<ILoggingEvent> taken = List.copyOf(lines);
            lines.clear();
            return taken;
        }
    }

    @Override
    public void close() {
        root.detachAppender(this);
        stop();
    }
}
