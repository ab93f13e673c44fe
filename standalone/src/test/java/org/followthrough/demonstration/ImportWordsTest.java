package org.followthrough.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import org.followthrough.importing.files.Column;
import org.followthrough.importing.write.reports.ProblemKind;
import org.followthrough.importing.write.reports.ReportFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "sr_Cyrl"})
    void every_problem_of_a_file_has_its_sentence(String language) throws IOException {
        Properties texts = new Properties();
        byte[] file = BuiltReports.resource("/messages/importing_" + language + ".properties");
        texts.load(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8));

        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> key.startsWith("import."))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemKind.values())
                        .map(kind -> "import." + kind.code())
                        .toList());
        assertThat(texts.stringPropertyNames())
                .containsAll(ReportFile.CHARSETS.stream()
                        .map(charset -> "importing.charset." + charset)
                        .toList())
                .containsAll(Arrays.stream(Column.values())
                        .map(column -> "importing.column." + column.header())
                        .toList());
    }
}
