package org.followthrough.commandside.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class ApiDocumentTest {

    private static final String ADDRESS = "/api/openapi.json";

    @Autowired
    private Api api;

    @Autowired
    private Endpoints endpoints;

    @Test
    void every_endpoint_is_in_the_document_once() {
        JsonNode paths = document().path("paths");

        assertThat(paths.propertyNames())
                .containsAll(endpoints.all().stream().map(Endpoints.One::path).toList())
                .allMatch(path -> path.startsWith("/api/"));
        assertThat(paths.valueStream()
                        .map(path -> path.path("post").path("operationId").asString())
                        .toList())
                .doesNotHaveDuplicates()
                .contains("RecordContactAttempt");
    }

    @Test
    void the_document_says_what_must_be_sent_and_what_is_answered_when_it_is_not() {
        JsonNode document = document();

        assertThat(texts(document.at("/components/schemas/ReportEntry/required")))
                .containsExactlyInAnyOrder(
                        "commandId", "receivedOn", "source", "exOfficio", "peopleMentioned", "persons");
        assertThat(document.at("/paths/~1api~1reports/post/responses/default/content")
                        .propertyNames())
                .containsExactly("application/problem+json");
    }

    @Test
    void an_import_is_accepted_and_asked_for_at_an_address_of_its_own() {
        JsonNode document = document();
        String answer = "#/components/schemas/ImportAnswer";

        assertThat(document.at("/paths/~1api~1imports/post/responses/202/content")
                        .valueStream()
                        .map(content -> content.at("/schema/$ref").asString())
                        .toList())
                .isNotEmpty()
                .containsOnly(answer);
        assertThat(document.at("/paths/~1api~1imports~1{job}/get/operationId").asString())
                .isEqualTo("ImportProgress");
        assertThat(document.at("/paths/~1api~1imports~1{job}/get/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo(answer);
    }

    @Test
    void only_who_is_signed_in_reads_it() {
        assertThat(api.send("auditor", "wrong", get(ADDRESS)).status()).isEqualTo(401);
    }

    private JsonNode document() {
        Reply reply = api.send("auditor", get(ADDRESS));
        assertThat(reply.status()).isEqualTo(200);
        return reply.json();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
