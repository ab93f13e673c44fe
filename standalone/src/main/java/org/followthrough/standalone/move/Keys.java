package org.followthrough.standalone.move;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.json.JacksonSerializer;
import org.followthrough.personal.Opener;
import org.followthrough.platform.keys.JdbcSubjectKeys;
import org.followthrough.platform.keys.KeyCustody;
import org.followthrough.platform.keys.StoredEventSerializer;
import org.followthrough.platform.keys.StoredJson;
import org.followthrough.platform.keys.TinkOpener;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.platform.store.StoredEventsConfiguration;
import org.followthrough.staff.StaffIds;
import org.followthrough.staff.events.StaffEvent;
import org.followthrough.staff.facts.Member;
import org.followthrough.staff.facts.StaffFacts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of the store is read with its keys: metadata, positions and who works here. Cases stay sealed. */
final class Keys implements AutoCloseable {

    private final DataSource database;
    private final JdbcSubjectKeys subjects;
    private final Serializer general;
    private final Serializer events;

    private Keys(DataSource database, JdbcSubjectKeys subjects) {
        this.database = database;
        this.subjects = subjects;
        this.general =
                JacksonSerializer.builder().objectMapper(StoredJson.mapper()).build();
        this.events = new StoredEventSerializer(StoredJson.mapper(), StoredEventsConfiguration.all());
    }

    /** @throws RefusedStart where the key file is missing or does not belong to this store */
    static Keys open(DataSource database, Path folder, Optional<Path> keyFile) {
        try {
            var kek = new KeyCustody(keyFile, folder, true, database).open();
            return new Keys(database, new JdbcSubjectKeys(database, kek, Clock.systemUTC()));
        } catch (IllegalStateException unfit) {
            throw new RefusedStart(String.valueOf(unfit.getMessage()), unfit);
        }
    }

    Opener opener() {
        return new TinkOpener(subjects);
    }

    Serializer general() {
        return general;
    }

    Serializer events() {
        return events;
    }

    /** Everyone who works here or did. */
    Collection<Member> members() {
        return StaffFacts.NONE.after(directory()).members().values();
    }

    private List<StaffEvent> directory() {
        return JdbcClient.create(database)
                .sql("select payload_type, payload_revision, payload from " + Side.EVENTS
                        + " where aggregate_identifier = ? order by sequence_number")
                .param(StaffIds.DIRECTORY.toString())
                .query((row, n) -> events.<byte[], StaffEvent>deserialize(new SimpleSerializedObject<>(
                        row.getBytes("payload"),
                        byte[].class,
                        row.getString("payload_type"),
                        row.getString("payload_revision"))))
                .list();
    }

    @Override
    public void close() {
        subjects.close();
    }
}
