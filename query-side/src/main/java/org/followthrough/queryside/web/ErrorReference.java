package org.followthrough.queryside.web;

import java.security.SecureRandom;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * Gives an error page a number that the log knows too. Logged are status and path, which name a case at most by its
 * reference; never a query string, a body or a message.
 */
final class ErrorReference extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorReference.class);
    private static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXZ";
    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        if (attributes.get("status") instanceof Integer status && (status >= 500 || status == 403 || status == 409)) {
            String reference = reference();
            attributes.put("errorReference", reference);
            log(reference, status, attributes.get("path"));
        }
        return attributes;
    }

    private static void log(String reference, int status, @Nullable Object path) {
        String safePath = String.valueOf(path).replaceAll("[^A-Za-z0-9/._-]", "?");
        if (status >= 500) {
            LOG.error("{}: answered {} at {}", reference, status, safePath);
        } else {
            LOG.info("{}: answered {} at {}", reference, status, safePath);
        }
    }

    private String reference() {
        StringBuilder reference = new StringBuilder();
        for (int position = 0; position < LENGTH; position++) {
            reference
                    .append(position == LENGTH / 2 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return reference.toString();
    }
}
