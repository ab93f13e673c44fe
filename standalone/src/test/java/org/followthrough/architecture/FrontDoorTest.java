package org.followthrough.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.staff.commands.StaffCommand;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the papers beside the code say is there. */
@WholeApplication
class FrontDoorTest {

    @Autowired
    private JdbcClient database;

    @Test
    void the_slice_map_names_every_command() throws IOException {
        String map = Files.readString(Path.of("..", "README.md"));
        List<String> commands = new ClassFileImporter()
                .importPackages("org.followthrough").stream()
                        .filter(type ->
                                type.isAssignableTo(CaseCommand.class) || type.isAssignableTo(StaffCommand.class))
                        .filter(type -> !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .toList();

        assertThat(commands).hasSizeGreaterThan(20);
        assertThat(commands).allSatisfy(command -> assertThat(map).contains(command));
    }

    @Test
    void every_column_listed_as_personal_data_exists() throws IOException {
        Map<String, List<String>> listed = new YAMLMapper()
                .readValue(getClass().getResourceAsStream("/personal-data.yml"), new TypeReference<>() {});

        listed.forEach((table, columns) -> assertThat(columns(table)).as(table).containsAll(columns));
    }

    private List<String> columns(String table) {
        return database.sql("select column_name from information_schema.columns"
                        + " where table_schema || '.' || table_name = :table")
                .param("table", table)
                .query(String.class)
                .list();
    }
}
