package org.followthrough.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/** One way to send what nobody can read. */
enum Attack {
    PERCENT_IN_QUERY(
            (request, random) -> request.query = one(random, "x=%zz", "lang=%", "%u0041=1", "a=%4", "%%%=%%%")),
    BYTES_IN_QUERY((request, random) -> request.query = one(random, "lang=%ff%fe", "page=%c0%af", "q=%ed%a0%80")),
    NULL_IN_QUERY((request, random) -> request.query = one(random, "lang=%00", "reference=a%00b", "%00=1", "at=1%00")),
    MANY_IN_QUERY((request, random) -> request.query = "a&".repeat(1_500)),
    TYPES_IN_QUERY((request, random) -> request.query = one(
            random,
            "at=abc&year=x&offset=x&page=x&check=perhaps",
            "at=99999999999999999999&offset=99999999999&page=-1",
            "at=-1&reportedIn=20250&state=NOWHERE",
            "reportedIn=0x7e9&state=&standing=DEAD&risk=&caseworker=abc",
            "at=&at=1&at=2&from=1&to=x&state[]=1&state.x.y=2")),
    LANGUAGE((request, random) -> {
        request.query = one(random, "lang=xx", "lang=" + "sr-".repeat(500), "lang=../../etc", "lang=sr_RS_%E2%80%AE");
        request.with("Accept-Language", one(random, ";;;q=2", "*;q=x", "xx-" + "a".repeat(2_000), "en;q=9,,,sr--x"));
    }),
    ACCEPT((request, random) -> request.with(
            "Accept",
            one(
                    random,
                    "///",
                    "application/xml",
                    "application/yaml",
                    "*",
                    "image/png;q=abc",
                    "text/csv",
                    "a/b;;=",
                    ""))),
    HUGE_HEADER((request, random) -> request.with("X-Long", "a".repeat(60_000))),
    HUGE_COOKIE((request, random) -> request.with("Cookie", "lang=" + "a".repeat(20_000))),
    ODD_HEADERS((request, random) -> request.with("Cookie", "lang=\u0001; JSESSIONID=../..; =; ;;$Version=1")
            .with("Range", "bytes=9-1,abc")
            .with("If-Modified-Since", "yesterday")
            .with("If-None-Match", "abc,\"")
            .with("If-Match", one(random, "abc", "\"99999999999999999999\"", "*"))
            .with("HX-Request", "true")
            .with("X-Forwarded-For", "%$")
            .with("Origin", "null")),
    ODD_NAME_OF_HEADER(
            (request, random) -> request.with("X-\u0080\u00ff", "\u0080").with("X-Text", "\u0000\u0007")),
    BAD_HOST((request, random) -> request.with("Host", one(random, "a b", "[", "127.0.0.1:99999999", ""))),
    METHOD((request, random) ->
            request.method = one(random, "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "MOVE", "get", "FOO")),
    MATRIX((request, random) -> request.path += one(random, ";a=b", ";jsessionid=1", ";%00", ";a=%zz", ";;;")),
    PATH((request, random) -> request.path = one(
            random,
            request.path + "%2f..%2f",
            request.path + "//",
            request.path + "/.",
            request.path + "%5c",
            request.path + "%zz",
            request.path + "%00",
            request.path + "/" + "a".repeat(3_000),
            "/." + request.path,
            "//" + request.path)),
    PERCENT_IN_FORM(form(random -> one(random, "x=%zz", "_csrf=%", "%u0041=1", "commandId=%4&note=%%%"))),
    BYTES_IN_FORM(form(random -> one(random, "note=%ff%fe", "name=%c0%af", "said=%ed%a0%80"))),
    NULL_IN_FORM(form(random -> one(random, "note=a%00b", "%00=1", "commandId=%00", "said=\u0000"))),
    MANY_IN_FORM(form(random -> "a=1&".repeat(1_500))),
    OVERSIZE_FORM((request, random) ->
            post(request).sending("application/x-www-form-urlencoded", "note=a").with("Content-Length", "3000000")),
    FORM_OF_ANOTHER_TYPE((request, random) -> post(request)
            .sending(
                    one(
                            random,
                            "application/x-www-form-urlencoded; charset=UTF-99",
                            "application/x-www-form-urlencoded; charset=",
                            "text",
                            "/",
                            "application/xml",
                            "application/yaml",
                            "application/json; charset=nonsense",
                            "multipart/mixed; boundary=x"),
                    "note=a")),
    BOUNDARY((request, random) -> post(request)
            .sending(
                    one(
                            random,
                            "multipart/form-data",
                            "multipart/form-data; boundary=",
                            "multipart/form-data; boundary=another",
                            "multipart/form-data; boundary=" + "x".repeat(300)),
                    part("line", "file", "source"))),
    CUT_MULTIPART((request, random) -> {
        String whole = part("line", "file", "source,source_ref");
        post(request).sending("multipart/form-data; boundary=line", whole.substring(0, random.nextInt(whole.length())));
    }),
    MANY_PARTS((request, random) -> post(request)
            .sending(
                    "multipart/form-data; boundary=line", part("line", "a", "1").repeat(200) + "--line--\r\n")),
    ODD_PART((request, random) -> post(request)
            .sending(
                    "multipart/form-data; boundary=line",
                    one(
                            random,
                            "--line\r\n\r\nnothing\r\n--line--\r\n",
                            "--line\r\nContent-Disposition: form-data\r\n\r\nx\r\n--line--\r\n",
                            "--line\r\nContent-Disposition: form-data; name=\"%zz\u0000\"\r\n\r\nx\r\n--line--\r\n",
                            "--line\r\nX: " + "a".repeat(20_000) + "\r\n\r\nx\r\n--line--\r\n",
                            part("line", "other", "x") + "--line--\r\n",
                            "--line--\r\n"))),
    OVERSIZE_UPLOAD((request, random) -> post(request)
            .sending("multipart/form-data; boundary=line", part("line", "file", "source"))
            .with("Content-Length", "30000000")),
    JSON((request, random) -> post(request)
            .sending(
                    "application/json",
                    one(
                            random,
                            "[".repeat(20_000),
                            "{\"a\":".repeat(20_000),
                            "",
                            "null",
                            "{\"commandId\":\"\\u0000\\ud800\"}",
                            "{\"commandId\":1,\"commandId\":2}",
                            "{} {}",
                            "1e999999999",
                            "\u0000"))),
    BYTES_AS_JSON((request, random) -> {
        byte[] bytes = new byte[200];
        random.nextBytes(bytes);
        post(request).sending("application/json", bytes);
    }),
    OVERSIZE_JSON((request, random) ->
            post(request).sending("application/json", "{\"note\":\"" + "a".repeat(1_100_000) + "\"}")),
    CREDENTIALS((request, random) -> request.with(
            "Authorization", one(random, "Basic", "Basic %%%", "Basic YQ==", "Bearer \u00ff", "Digest a=b", ": :"))),
    LENGTH((request, random) ->
            post(request).sending("text/csv", "a").with("Content-Length", one(random, "-1", "x", "1, 2")));

    private final BiConsumer<RawRequest, Random> change;

    Attack(BiConsumer<RawRequest, Random> change) {
        this.change = change;
    }

    void change(RawRequest request, Random random) {
        change.accept(request, random);
    }

    private static BiConsumer<RawRequest, Random> form(java.util.function.Function<Random, String> body) {
        return (request, random) -> post(request)
                .sending("application/x-www-form-urlencoded", body.apply(random).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static RawRequest post(RawRequest request) {
        request.method = "POST";
        return request;
    }

    private static String part(String boundary, String name, String text) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"a.csv\"\r\n\r\n"
                + text + "\r\n";
    }

    private static String one(Random random, String... of) {
        return List.of(of).get(random.nextInt(of.length));
    }
}
