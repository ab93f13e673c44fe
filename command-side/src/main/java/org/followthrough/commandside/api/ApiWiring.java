package org.followthrough.commandside.api;

import org.followthrough.platform.web.JsonConverters;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** JSON under {@code /api}: strictly read, of bounded size, refused as problem details. */
@Configuration(proxyBeanMethods = false)
@Import({BodyLimit.class, ApiDocument.class})
public class ApiWiring implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(JsonConverters::keep);
    }

    @Bean
    JsonFactoryBuilderCustomizer boundedJson() {
        return StrictJson::bound;
    }

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return StrictJson::tighten;
    }

    @Bean
    ApiFailures apiFailures(JsonMapper json, MessageSource words) {
        return new ApiFailures(json, new RefusalWords(words));
    }
}
