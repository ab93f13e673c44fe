package org.followthrough.commandside.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The store alone, with a fresh database, and what a test adds to it. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(EventStoreWiring.class)
class StoreApplication {

    static ConfigurableApplicationContext start(Class<?>... added) {
        return start(RealPostgres.newDatabase(), added);
    }

    static ConfigurableApplicationContext start(String url, Class<?>... added) {
        return new SpringApplicationBuilder(StoreApplication.class)
                .sources(added)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "test.database", url,
                        "axon.axonserver.enabled", "false",
                        "axon.update-check.disabled", "true",
                        "axon.timeout.enabled", "false",
                        "axon.serializer.general", "jackson",
                        "axon.serializer.events", "jackson",
                        "axon.serializer.messages", "jackson",
                        "spring.main.banner-mode", "off"))
                .run();
    }

    @Bean
    HikariDataSource dataSource(@org.springframework.beans.factory.annotation.Value("${test.database}") String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        return pool;
    }

    @Bean
    ObjectMapper objectMapper() {
        return new ObjectMapper().findAndRegisterModules();
    }

    @Bean
    TokenStore tokenStore() {
        return new InMemoryTokenStore();
    }
}
