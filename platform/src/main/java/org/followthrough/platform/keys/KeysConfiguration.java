package org.followthrough.platform.keys;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Sealer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Keys, sealer, opener and Axon's three serializers. Needs beans of {@link DataSource}, {@link Clock} and {@link StoredEvents}.
 *
 * <p>The serializers are named as Axon looks for them, so its {@code axon.serializer.*} settings only say {@code jackson}
 * since it would make XStream's else, which is not there. The mapper is Jackson 2; the one of the web is Jackson 3 and knows nothing of it.
 */
@Configuration(proxyBeanMethods = false)
public class KeysConfiguration {

    @Bean
    KeyCustody keyCustody(DataSource dataSource, Environment environment) {
        return custody(dataSource, environment);
    }

    /** As the settings say where the key is. */
    public static KeyCustody custody(DataSource dataSource, Environment environment) {
        boolean accepted =
                environment.getProperty("followthrough.personal.generated-kek-accepted", Boolean.class, false);
        return new KeyCustody(
                Optional.ofNullable(environment.getProperty("followthrough.personal.kek-file"))
                        .map(Path::of),
                Path.of(environment.getProperty("followthrough.data", "data")),
                accepted || !environment.acceptsProfiles(Profiles.of("production")),
                dataSource);
    }

    @Bean
    KeyEncryptionKey keyEncryptionKey(KeyCustody custody) {
        return custody.open();
    }

    @Bean
    SubjectKeys subjectKeys(DataSource dataSource, KeyEncryptionKey kek, Clock clock) {
        return new JdbcSubjectKeys(dataSource, kek, clock);
    }

    @Bean
    Sealer sealer(SubjectKeys keys) {
        return new TinkSealer(keys);
    }

    @Bean
    Opener opener(SubjectKeys keys) {
        return new TinkOpener(keys);
    }

    @Bean
    SealedTextEnhancer sealedTextEnhancer() {
        return new SealedTextEnhancer();
    }

    @Bean
    Fingerprints fingerprints(SubjectKeys keys, Opener opener) {
        return new Fingerprints(keys, opener);
    }

    /** Finds people by name. */
    @Bean
    BlindIndex nameIndex(DataSource dataSource, KeyEncryptionKey kek) {
        return new BlindIndex("person.name", dataSource, kek);
    }

    /** Finds cases that name the same connection. */
    @Bean
    BlindIndex connectionIndex(DataSource dataSource, KeyEncryptionKey kek) {
        return new BlindIndex("connection.name", dataSource, kek);
    }

    /** Finds a file of reports that is being brought in already. */
    @Bean
    BlindIndex importFileIndex(DataSource dataSource, KeyEncryptionKey kek) {
        return new BlindIndex("import.file", dataSource, kek);
    }

    /** Knows rows of import files again, and what each said. */
    @Bean
    BlindIndex importIndex(DataSource dataSource, KeyEncryptionKey kek) {
        return new BlindIndex("import.row", dataSource, kek);
    }

    @Bean
    ObjectMapper storedJson() {
        return StoredJson.mapper();
    }

    /** Tokens, sagas and deadlines. */
    @Bean
    @Primary
    Serializer generalSerializer(ObjectMapper storedJson) {
        return JacksonSerializer.builder().objectMapper(storedJson).build();
    }

    /** Commands, queries and their answers between the two sides. */
    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(ObjectMapper storedJson, StoredEvents events) {
        return MessageJson.serializer(storedJson, events);
    }

    /** Events and dead letters. */
    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(ObjectMapper storedJson, StoredEvents events) {
        return new StoredEventSerializer(storedJson, events);
    }
}
