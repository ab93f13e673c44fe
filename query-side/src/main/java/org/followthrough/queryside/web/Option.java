package org.followthrough.queryside.web;

/**
 * One choice of radios, checkboxes or a select.
 *
 * @param hint said under the label, may be empty
 */
public record Option(String value, String label, String hint) {

    public Option(String value, String label) {
        this(value, label, "");
    }
}
