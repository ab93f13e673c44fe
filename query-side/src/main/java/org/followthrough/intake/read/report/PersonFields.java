package org.followthrough.intake.read.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.intake.entries.ConnectionEntry;
import org.followthrough.intake.entries.PersonEntry;
import org.followthrough.intake.read.particulars.ParticularsFields;
import org.followthrough.queryside.web.Form;

/** Reads one person of a report form. */
record PersonFields(ParticularsFields particulars) {

    static PersonFields of(int number) {
        return new PersonFields(ParticularsFields.ofPerson(number));
    }

    PersonEntry read(Form form) {
        return new PersonEntry(
                List.copyOf(exploitation(form)),
                form.codes(field("methods"), MethodOfControl.class),
                particulars.read(form),
                form.line(field("name")).orElse(null),
                form.line(field("contact")).orElse(null),
                Stream.of(ConnectionKind.values())
                        .flatMap(kind -> connections(kind, form))
                        .toList());
    }

    /** The main type first. */
    private Set<TypeOfExploitation> exploitation(Form form) {
        var types = new LinkedHashSet<TypeOfExploitation>();
        form.code(field("exploitation"), TypeOfExploitation.class).ifPresent(types::add);
        types.addAll(form.codes(field("furtherExploitation"), TypeOfExploitation.class));
        return types;
    }

    /** One on each line. */
    private Stream<ConnectionEntry> connections(ConnectionKind kind, Form form) {
        String field = field(kind.name().toLowerCase(Locale.ROOT));
        return form.lines(field).stream().map(name -> new ConnectionEntry(kind, name));
    }

    private String field(String name) {
        return particulars.field(name);
    }
}
