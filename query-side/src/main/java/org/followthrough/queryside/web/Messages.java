package org.followthrough.queryside.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every sentence of the pages, read once from {@code messages/<capability>_en} and {@code _sr_Cyrl}. Placeholders are
 * {@code {0}} or {@code {name}}; an apostrophe is an apostrophe. There is no fallback to another language.
 */
final class Messages implements MessageSource {

    private final Map<Language, Map<String, String>> texts = new ConcurrentHashMap<>();

    private final Supplier<ZoneId> zone;

    Messages(Supplier<ZoneId> zone) {
        this.zone = zone;
        texts.put(Language.ENGLISH, read("en"));
        texts.put(Language.SERBIAN_CYRILLIC, read("sr_Cyrl"));
    }

    /** Latin is made when it is first asked for: its rules take half a second to load. */
    Map<String, String> all(Language language) {
        return texts.computeIfAbsent(
                language, latin -> inLatin(texts.getOrDefault(Language.SERBIAN_CYRILLIC, Map.of())));
    }

    private static Map<String, String> inLatin(Map<String, String> cyrillic) {
        return cyrillic.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> SerbianLatin.of(entry.getValue())));
    }

    @Nullable
    String text(String key, Locale locale) {
        return all(Language.of(locale)).get(key);
    }

    @Override
    public @Nullable String getMessage(
            String key, Object @Nullable [] values, @Nullable String otherwise, @Nullable Locale locale) {
        String text = text(key, in(locale));
        return text == null || values == null
                ? text(text, otherwise)
                : Placeholders.fill(text, values, shown(in(locale)));
    }

    @Override
    public String getMessage(String key, Object @Nullable [] values, @Nullable Locale locale) {
        String text = getMessage(key, values, null, locale);
        if (text == null) {
            throw new NoSuchMessageException(key, in(locale));
        }
        return text;
    }

    @Override
    public String getMessage(MessageSourceResolvable wanted, @Nullable Locale locale) {
        String[] keys = wanted.getCodes() == null ? new String[0] : wanted.getCodes();
        for (String key : keys) {
            String text = getMessage(key, wanted.getArguments(), null, locale);
            if (text != null) {
                return text;
            }
        }
        if (wanted.getDefaultMessage() != null) {
            return wanted.getDefaultMessage();
        }
        throw new NoSuchMessageException(String.join(", ", keys), in(locale));
    }

    /** How values are written in a language. */
    Shown shown(Locale locale) {
        return new Shown(locale, zone.get(), this);
    }

    private static @Nullable String text(@Nullable String text, @Nullable String otherwise) {
        return text == null ? otherwise : text;
    }

    private static Locale in(@Nullable Locale locale) {
        return locale == null ? Locale.ENGLISH : locale;
    }

    private static Map<String, String> read(String suffix) {
        Map<String, String> all = new HashMap<>();
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + suffix + ".properties")) {
                add(bundle, all);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(all);
    }

    private static void add(Resource bundle, Map<String, String> all) throws IOException {
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        properties.forEach((key, text) -> {
            if (all.put(key.toString(), text.toString()) != null) {
                throw new IllegalStateException(key + " is in two message bundles, one is " + bundle.getFilename());
            }
        });
    }
}
