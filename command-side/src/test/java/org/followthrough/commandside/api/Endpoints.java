package org.followthrough.commandside.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint that takes JSON. */
class Endpoints {

    /** @param entry what its body is read as */
    record One(String path, Class<?> entry) {}

    private final RequestMappingHandlerMapping mapping;

    Endpoints(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    List<One> all() {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> body(entry.getValue())
                        .flatMap(type ->
                                entry.getKey().getPatternValues().stream().map(path -> new One(path, type))))
                .toList();
    }

    private static Stream<Class<?>> body(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(MethodParameter::getParameterType);
    }
}
