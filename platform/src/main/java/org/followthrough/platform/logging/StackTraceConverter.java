package org.followthrough.platform.logging;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Logs the classes of an exception and its causes, the SQLSTATE of the database and where they were thrown, never a message:
 * it may quote a person, and nobody can tell for all the libraries that write one.
 */
public final class StackTraceConverter extends ThrowableProxyConverter {

    private static final int MOST_CAUSES = 20;

    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
        var lines = new StringBuilder();
        Stream.iterate(thrown, one -> one != null, IThrowableProxy::getCause)
                .limit(MOST_CAUSES)
                .forEach(one -> one(one, one == thrown ? "" : "Caused by: ", lines));
        return lines.toString();
    }

    private static void one(IThrowableProxy thrown, String before, StringBuilder lines) {
        lines.append(before).append(thrown.getClassName()).append(code(thrown)).append(System.lineSeparator());
        StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
        for (int frame = 0; frame < frames.length - thrown.getCommonFrames(); frame++) {
            lines.append('\t').append(frames[frame].getSTEAsString()).append(System.lineSeparator());
        }
    }

    private static String code(IThrowableProxy thrown) {
        boolean ofTheDatabase = thrown instanceof ThrowableProxy proxy && proxy.getThrowable() instanceof SQLException;
        return ofTheDatabase
                ? String.format(
                        Locale.ROOT, " (%s)", ((SQLException) ((ThrowableProxy) thrown).getThrowable()).getSQLState())
                : "";
    }
}
