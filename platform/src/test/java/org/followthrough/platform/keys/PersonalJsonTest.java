package org.followthrough.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.platform.keys.TestSealer.personal;
import static org.followthrough.platform.keys.TestSealer.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.followthrough.personal.Opened;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonalJsonTest {

    private static final UUID ANA = UUID.fromString("a0000000-0000-4000-8000-000000000001");
    private static final UUID BORIS = UUID.fromString("b0000000-0000-4000-8000-000000000002");
    private static final String CANARY = "Canary-Ćirić-7431";

    private final FixedKeys keys = new FixedKeys();
    private final Opener opener = new TinkOpener(keys);
    private final ObjectMapper mapper = StoredJson.mapper();

    record Address(String street, int number) {}

    record Letter(
            Personal<String> name,
            Personal<LocalDate> born,
            Personal<Address> address,
            List<Personal<String>> phones,
            @Nullable Personal<String> note) {}

    private static Letter letter() {
        return new Letter(
                personal(ANA, "person.name", CANARY),
                personal(ANA, "person.born", LocalDate.of(1990, 2, 28)),
                personal(ANA, "person.address", new Address(CANARY, 7)),
                List.of(personal(ANA, "person.phone", "+381 00"), personal(BORIS, "person.phone", "+381 01")),
                text("letter.note", CANARY, ANA, BORIS));
    }

    @Test
    void what_was_sealed_reads_back() throws Exception {
        Letter read = mapper.readValue(mapper.writeValueAsBytes(letter()), Letter.class);

        assertThat(read).isEqualTo(letter());
        assertThat(opener.read(read.address())).contains(new Address(CANARY, 7));
        assertThat(read.note().mentions()).containsExactly(ANA, BORIS);
    }

    @Test
    void what_stands_in_another_act_is_not_opened_though_its_key_is_there() {
        Personal<String> strayed = personal(ANA, "person.name", CANARY).astray();

        assertThat(opener.open(strayed)).isInstanceOf(Opened.Broken.class);
        assertThat(strayed).isNotEqualTo(personal(ANA, "person.name", CANARY));
    }

    @Test
    void for_one_decision_each_text_is_opened_once() {
        var asked = new AtomicInteger();
        Personal<String> name = personal(ANA, "person.name", CANARY);
        var once = new OpenedOnce(new Opener() {
            @Override
            public <T> Opened<T> open(Personal<T> closed) {
                asked.incrementAndGet();
                return opener.open(closed);
            }
        });

        assertThat(once.read(name)).contains(CANARY);
        assertThat(once.read(name)).contains(CANARY);
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_value_of_several_is_no_plain_value() {
        record Several(Personal<List<String>> names) {}

        assertThatThrownBy(() -> mapper.readValue("{\"names\":null}", Several.class))
                .hasMessageContaining("Personal needs the type of its value");
    }

    @Test
    void written_again_it_has_the_same_bytes() throws Exception {
        byte[] stored = mapper.writeValueAsBytes(letter());

        assertThat(mapper.writeValueAsBytes(mapper.readValue(stored, Letter.class)))
                .isEqualTo(stored);
    }

    @Test
    void the_stored_form_names_subject_field_and_mentions_and_shows_no_value() throws Exception {
        JsonNode stored = mapper.readTree(mapper.writeValueAsString(letter()));

        assertThat(stored.toString()).doesNotContain("Canary").doesNotContain("1990");
        assertThat(stored.get("name").fieldNames()).toIterable().containsExactly("s", "f", "a", "c", "h");
        assertThat(stored.get("note").fieldNames()).toIterable().containsExactly("s", "f", "a", "c", "h", "m");
        assertThat(stored.get("name").get("s").textValue()).isEqualTo(ANA.toString());
    }

    @Test
    void after_the_key_is_destroyed_it_reads_as_erased_and_keeps_its_bytes() throws Exception {
        byte[] stored = mapper.writeValueAsBytes(letter());
        Instant since = Instant.parse("2026-03-01T10:00:00Z");
        keys.erase(ANA, since);

        Letter read = mapper.readValue(stored, Letter.class);

        assertThat(opener.open(read.name())).isEqualTo(new Opened.Erased<String>(since));
        assertThat(opener.read(read.name())).isEmpty();
        assertThat(opener.read(read.phones().get(1))).contains("+381 01");
        assertThat(mapper.writeValueAsBytes(read)).isEqualTo(stored);
    }

    @Test
    void a_value_moved_to_another_subject_field_or_mention_is_refused() throws Exception {
        String stored = mapper.writeValueAsString(letter());

        assertRefused(stored, "name", "s", BORIS.toString());
        assertRefused(stored, "name", "f", "person.alias");
        assertRefused(stored, "name", "c", ciphertext(stored, "born"));
        assertRefused(
                stored,
                "name",
                "c",
                personal(BORIS, "person.name", CANARY).sealed().ciphertext());
        assertRefused(stored, "name", "c", "no base64!");
    }

    @Test
    void a_value_moved_to_another_act_is_refused() throws Exception {
        assertRefused(mapper.writeValueAsString(letter()), "name", "a", BORIS.toString());
    }

    @Test
    void a_hash_of_another_text_is_refused() throws Exception {
        String stored = mapper.writeValueAsString(letter());

        assertRefused(
                stored,
                "name",
                "h",
                personal(ANA, "person.name", "Ana").sealed().hash());
        assertRefused(stored, "name", "h", "AAAA");
        assertRefused(stored, "name", "h", "no base64!");
    }

    /** Anybody who is shown salt and text can check them; docs/adr/0033 says the bytes. */
    @Test
    void the_hash_is_over_salt_version_field_and_text() {
        byte[] salt = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);

        assertThat(Envelope.hash(salt, "person.name", "\"Ana\"".getBytes(StandardCharsets.UTF_8)))
                .asHexString()
                .isEqualToIgnoringCase("aaf9c9e1a92a15b7a06693b4b304741c632cdd39f19f21e8965cf4c7679c9451");
    }

    @Test
    void each_part_of_a_sealed_value_is_required() throws Exception {
        String stored = mapper.writeValueAsString(letter());
        for (String part : List.of("s", "f", "a", "c", "h")) {
            ObjectNode without = (ObjectNode) mapper.readTree(stored);
            ((ObjectNode) without.get("name")).remove(part);
            assertMalformed(without);
            for (JsonNode forged : List.of(NullNode.instance, TextNode.valueOf(" "), IntNode.valueOf(1))) {
                ObjectNode other = (ObjectNode) mapper.readTree(stored);
                ((ObjectNode) other.get("name")).set(part, forged);
                assertMalformed(other);
            }
        }
        ObjectNode nobody = (ObjectNode) mapper.readTree(stored);
        ((ObjectNode) nobody.get("note")).putArray("m");
        assertMalformed(nobody);
    }

    private void assertMalformed(ObjectNode tree) {
        assertThatThrownBy(() -> mapper.treeToValue(tree, Letter.class))
                .as(tree.toString())
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("no sealed value")
                .satisfies(PersonalJsonTest::saysNothing);
    }

    @Test
    void a_free_text_whose_mentions_were_changed_is_refused() throws Exception {
        ObjectNode tree = (ObjectNode) mapper.readTree(mapper.writeValueAsString(letter()));
        ((ObjectNode) tree.get("note")).putArray("m").add(ANA.toString());
        assertBroken(tree, "note");

        ((ObjectNode) tree.get("note")).putArray("m").add(BORIS.toString()).add(ANA.toString());
        assertBroken(tree, "note");

        ((ObjectNode) tree.get("note")).remove("m");
        assertBroken(tree, "note");
    }

    @Test
    void a_value_of_another_type_is_refused_without_quoting_it() throws Exception {
        Personal<String> noDate = personal(ANA, "person.born", CANARY);
        record Birth(Personal<LocalDate> born) {}

        Birth read = mapper.readValue(mapper.writeValueAsString(new Untyped(noDate)), Birth.class);

        assertThat(opener.open(read.born())).isInstanceOf(Opened.Broken.class);
        assertThat(read.toString()).doesNotContain("Canary");
    }

    record Untyped(Personal<?> born) {}

    @Test
    void what_is_no_sealed_value_is_refused_without_quoting_it() {
        for (String forged : List.of(
                "\"Canary\"",
                "[\"Canary\"]",
                "{\"s\":\"Canary\",\"f\":\"x\",\"c\":\"\"}",
                "{\"s\":\"" + ANA + "\",\"f\":\"x\",\"c\":{\"Canary\":1}}",
                "{\"s\":\"" + ANA + "\",\"f\":\"x\",\"c\":\"\",\"m\":[{\"Canary\":1}]}",
                "{\"s\":\"" + ANA + "\",\"f\":\"x\",\"c\":\"\",\"value\":\"Canary\"}",
                "{\"s\":\"" + ANA + "\",\"f\":\"x\"}")) {
            assertThatThrownBy(() -> mapper.readValue("{\"name\":" + forged + "}", Named.class))
                    .isInstanceOf(JsonProcessingException.class)
                    .satisfies(PersonalJsonTest::saysNothing);
        }
    }

    record Named(Personal<String> name) {}

    @Test
    void a_personal_value_without_its_type_cannot_be_read() {
        assertThatThrownBy(() -> mapper.readValue("{\"born\":null}", Untyped.class))
                .hasMessageContaining("Personal needs the type of its value");
    }

    @Test
    void an_optional_that_is_absent_reads_as_empty() throws Exception {
        record Note(Optional<Personal<String>> note) {}

        assertThat(mapper.writeValueAsString(new Note(Optional.empty()))).isEqualTo("{}");
        assertThat(mapper.readValue("{}", Note.class).note()).isEmpty();
    }

    @Test
    void what_must_not_be_null_is_neither_absent_nor_null() {
        assertThatThrownBy(() -> mapper.readValue("{\"street\":null,\"number\":1}", Address.class))
                .isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> mapper.readValue("{\"number\":1}", Address.class))
                .isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> mapper.readValue("{\"street\":\"x\"}", Address.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void an_unknown_or_repeated_key_is_refused() {
        assertThatThrownBy(() -> mapper.readValue("{\"street\":\"x\",\"number\":1,\"city\":\"y\"}", Address.class))
                .isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> mapper.readValue("{\"street\":\"x\",\"street\":\"y\",\"number\":1}", Address.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void no_text_made_from_it_holds_the_value() {
        Personal<String> name = personal(ANA, "person.name", CANARY);

        assertThat(name.toString()).doesNotContain("Canary").contains("person.name");
        assertThat(letter().toString()).doesNotContain("Canary").doesNotContain("1990");
        assertThat(opener.open(name).toString()).doesNotContain("Canary");
    }

    /** Nobody reads it, its bytes stay, and all else is read as ever. */
    private void assertRefused(String stored, String property, String key, String forged) throws Exception {
        ObjectNode tree = (ObjectNode) mapper.readTree(stored);
        ((ObjectNode) tree.get(property)).put(key, forged);
        assertBroken(tree, property);
    }

    private void assertBroken(ObjectNode tree, String property) throws Exception {
        Letter read = mapper.treeToValue(tree, Letter.class);
        Personal<?> broken = property.equals("note") ? read.note() : read.name();

        assertThat(opener.open(broken)).isInstanceOf(Opened.Broken.class);
        assertThat(opener.read(broken)).isEmpty();
        assertThat(opener.anyBroken(read)).isTrue();
        assertThat(broken.toString()).doesNotContain("Canary");
        assertThat(opener.read(read.address())).isPresent();
        assertThat(mapper.<ObjectNode>valueToTree(read)).isEqualTo(tree);
    }

    private String ciphertext(String stored, String property) throws JsonProcessingException {
        return mapper.readTree(stored).get(property).get("c").textValue();
    }

    private static void saysNothing(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            assertThat(String.valueOf(cause.getMessage())).doesNotContain("Canary");
        }
    }
}
