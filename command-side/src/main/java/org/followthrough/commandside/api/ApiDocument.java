package org.followthrough.commandside.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** The API described at {@code /api/openapi.json}, for those who are signed in. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:org/followthrough/commandside/api/document.properties")
class ApiDocument {

    private static final String BASIC = "basic";
    private static final String PROBLEM = "Problem";
    private static final String INTRODUCTION = """
            Commands are idempotent by `commandId`: sent twice they have one effect and one answer. `If-Match` with the \
            version of an earlier answer refuses a command (409) where anything happened to the case since. Whatever is \
            not done is answered as problem details (RFC 9457) with a stable `code`.""";

    @Bean
    OpenAPI document() {
        return new OpenAPI()
                .info(new Info().title("Followthrough").version("1").description(INTRODUCTION))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic"))
                        .addSchemas(PROBLEM, problem()))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    @Bean
    RequiredFields requiredFields() {
        return new RequiredFields();
    }

    /** An operation is called as its endpoint is: methods of different endpoints share names. */
    @Bean
    GlobalOperationCustomizer namedOperations() {
        return (operation, method) -> {
            operation.operationId(method.getBeanType().getSimpleName().replace("Endpoint", ""));
            operation.tags(List.of(capability(method.getBeanType())));
            operation
                    .getResponses()
                    .addApiResponse(
                            "default", new ApiResponse().description("Not done").content(content()));
            return operation;
        };
    }

    private static Content content() {
        return new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
    }

    private static Schema<?> problem() {
        return new Schema<>()
                .type("object")
                .addProperty("title", new Schema<>().type("string"))
                .addProperty("status", new Schema<>().type("integer"))
                .addProperty("code", new Schema<>().type("string"))
                .addProperty("detail", new Schema<>().type("string"))
                .addProperty("problems", new Schema<>().type("array").items(new Schema<>().type("object")));
    }

    private static String capability(Class<?> endpoint) {
        return endpoint.getPackageName().split("\\.")[2];
    }
}
