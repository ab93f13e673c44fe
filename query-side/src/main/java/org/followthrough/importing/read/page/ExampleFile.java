package org.followthrough.importing.read.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.staff.SignedIn;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A file of invented reports that comes in as it is, written as spreadsheets of the reader's language expect it. */
@Controller
class ExampleFile {

    /** Without it Excel does not take a file for UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @GetMapping("/import/example.csv")
    ResponseEntity<byte[]> example(@AuthenticationPrincipal SignedIn viewer, Locale locale) throws IOException {
        Importers.require(viewer.staff());
        String separator = locale.getLanguage().equals("en") ? "," : ";";
        String file = new ClassPathResource("importing/example.tsv")
                .getContentAsString(UTF_8)
                .lines()
                .map(line -> line(line, separator))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("import-example.csv")
                                .build()
                                .toString())
                .body(file.getBytes(UTF_8));
    }

    private static String line(String tabbed, String separator) {
        return Stream.of(tabbed.split("\t", -1))
                .map(cell -> cell.contains(separator) ? '"' + cell + '"' : cell)
                .collect(Collectors.joining(separator));
    }
}
