package org.followthrough.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.clock.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

class KeysConfigurationTest {

    private static final UUID ANA = UUID.fromString("a0000000-0000-4000-8000-000000000001");

    @TempDir
    static Path dataFolder;

    private static KeyDatabase database;
    private static ConfigurableApplicationContext context;

    @StoredAs(name = "trial.PersonNamed")
    record PersonNamed(UUID caseId, Personal<String> name) {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(KeysConfiguration.class)
    static class Program {

        @Bean
        DataSource dataSource() {
            return database.dataSource();
        }

        @Bean
        Clock clock() {
            return TestClock.clock();
        }

        @Bean
        StoredEvents storedEvents() {
            return new StoredEvents(List.of(PersonNamed.class));
        }
    }

    @BeforeAll
    static void start() {
        database = new KeyDatabase();
        context = new SpringApplicationBuilder(Program.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "followthrough.data=" + dataFolder,
                        "axon.axonserver.enabled=false",
                        "axon.update-check.disabled=true",
                        "axon.timeout.enabled=false",
                        "axon.serializer.general=jackson",
                        "axon.serializer.events=jackson",
                        "axon.serializer.messages=jackson",
                        "spring.flyway.enabled=false")
                .run();
    }

    @AfterAll
    static void stop() throws Exception {
        context.close();
        database.close();
    }

    @Test
    void axon_uses_our_serializers() {
        var axon = context.getBean(org.axonframework.config.Configuration.class);

        assertThat(axon.eventSerializer()).isInstanceOf(StoredEventSerializer.class);
        assertThat(axon.serializer()).isSameAs(context.getBean("generalSerializer"));
        assertThat(axon.messageSerializer()).isSameAs(context.getBean("messageSerializer"));
        assertThat(context.getBeansOfType(Serializer.class)).hasSize(3);
    }

    @Test
    void an_event_is_stored_under_its_own_name_and_sealed_and_reads_back() {
        Serializer events = context.getBean("eventSerializer", Serializer.class);
        PersonNamed event = new PersonNamed(UUID.randomUUID(), sealer().seal(ANA, ANA, "person.name", "Ana Canary"));

        SerializedObject<byte[]> stored = events.serialize(event, byte[].class);

        assertThat(stored.getType().getName()).isEqualTo("trial.PersonNamed");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(new String(stored.getData())).contains("\"c\":").doesNotContain("Canary");
        assertThat(events.<byte[], PersonNamed>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void metadata_and_every_kind_of_token_read_back() {
        Serializer events = context.getBean("eventSerializer", Serializer.class);
        Serializer general = context.getBean("generalSerializer", Serializer.class);
        MetaData metaData = MetaData.with("commandId", ANA.toString());
        TrackingToken gaps = GapAwareTrackingToken.newInstance(12, List.of(7L, 9L));
        TrackingToken global = new GlobalSequenceTrackingToken(12);

        assertThat(read(events, metaData)).isEqualTo(metaData);
        for (TrackingToken token : List.of(
                gaps,
                global,
                ReplayToken.createReplayToken(gaps, null),
                ReplayToken.createReplayToken(gaps, GapAwareTrackingToken.newInstance(3, List.of())),
                new MergedTrackingToken(gaps, gaps))) {
            assertThat(read(general, token)).isEqualTo(token);
        }
    }

    @Test
    void the_mapper_of_the_web_is_another_one() {
        assertThat(context.getBeansOfType(JsonMapper.class)).hasSize(1);
        assertThat(context.getBeansOfType(ObjectMapper.class)).containsOnlyKeys("storedJson");
    }

    private static Object read(Serializer serializer, Object written) {
        return serializer.deserialize(serializer.serialize(written, byte[].class));
    }

    private static Sealer sealer() {
        return context.getBean(Sealer.class);
    }
}
