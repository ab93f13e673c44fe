package org.followthrough.platform.web;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;

/** Of what the libraries could write, bodies as they are and JSON: another format of a record is one nobody looked at. */
public final class JsonConverters {

    private static final List<String> OTHERS = List.of("xml", "yaml", "x-yaml", "cbor", "smile", "x-jackson-smile");

    private JsonConverters() {}

    public static void keep(List<HttpMessageConverter<?>> converters) {
        converters.removeIf(one -> one.getSupportedMediaTypes().stream().anyMatch(JsonConverters::another));
    }

    private static boolean another(MediaType type) {
        return OTHERS.contains(type.getSubtype()) || type.getSubtype().endsWith("+xml");
    }
}
