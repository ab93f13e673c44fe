package org.followthrough.importing.write.reports;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Dies at one command, before it is sent or after it was carried out, and at every one that follows. */
final class DyingGateway {

    private final CommandGateway alive;
    private final int diesAt;
    private final AtomicInteger sent = new AtomicInteger();

    DyingGateway(CommandGateway alive, int diesAt) {
        this.alive = alive;
        this.diesAt = diesAt;
    }

    CommandGateway gateway() {
        return (CommandGateway) Proxy.newProxyInstance(
                CommandGateway.class.getClassLoader(),
                new Class<?>[] {CommandGateway.class},
                (proxy, method, arguments) -> send(method, arguments));
    }

    private Object send(Method method, Object[] arguments) throws Throwable {
        int number = sent.incrementAndGet();
        if (number > diesAt) {
            throw new IllegalStateException("dead");
        }
        Object answer = call(method, arguments);
        if (number == diesAt) {
            throw new IllegalStateException("died before it could say so");
        }
        return answer;
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(alive, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
