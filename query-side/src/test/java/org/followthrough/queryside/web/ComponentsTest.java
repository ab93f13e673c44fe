package org.followthrough.queryside.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The licences of the component libraries cover the code; the GOV.UK brand stays outside. */
class ComponentsTest {

    @Test
    void the_style_sheets_name_no_typeface_crest_or_header_of_gov_uk() throws Exception {
        assertThat(read("components.css"))
                .doesNotContainIgnoringCase("transport", "crest", "crown", "calvert", "#1d70b8")
                .doesNotContain(".govuk-header", ".govuk-footer", ".moj-header")
                .contains(".govuk-button", ".moj-timeline", "font-family:\"Noto Sans\"", "#1d4f7c");
    }

    @Test
    void only_our_fonts_and_neutral_icons_are_shipped() throws Exception {
        assertThat(files())
                .isNotEmpty()
                .allMatch(name -> name.matches("(components|followthrough|picture|card)\\.css"
                        + "|(components|followthrough|htmx\\.min|htmx-sse)\\.js"
                        + "|fonts/(noto-sans-(latin|latin-ext|cyrillic)-(400|700)\\.woff2|OFL\\.txt|README\\.md)"
                        + "|images/(icon-[a-z-]+|favicon)\\.svg"));
    }

    @Test
    void no_webjar_reaches_the_class_path() throws Exception {
        assertThat(new PathMatchingResourcePatternResolver().getResources("classpath*:META-INF/resources/webjars/*"))
                .isEmpty();
    }

    @Test
    void every_file_that_a_style_sheet_names_is_there() throws Exception {
        List<String> files = files();
        for (String sheet : List.of("components.css", "followthrough.css", "picture.css")) {
            assertThat(Pattern.compile("url\\((?:/assets/)?([^)]*)\\)")
                            .matcher(read(sheet))
                            .results()
                            .map(named -> named.group(1)))
                    .as(sheet)
                    .isSubsetOf(files);
        }
    }

    @Test
    void the_fonts_come_with_their_licence() throws Exception {
        assertThat(read("fonts/OFL.txt")).contains("SIL OPEN FONT LICENSE Version 1.1");
    }

    private static String read(String name) throws IOException, URISyntaxException {
        return Files.readString(assets().resolve(name), UTF_8);
    }

    private static List<String> files() throws IOException, URISyntaxException {
        try (Stream<Path> all = Files.walk(assets())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> assetsUnchecked().relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static Path assets() throws URISyntaxException {
        return Path.of(ComponentsTest.class
                        .getResource("/assets/components.css")
                        .toURI())
                .getParent();
    }

    private static Path assetsUnchecked() {
        try {
            return assets();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
