package org.followthrough.standalone.demonstration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.followthrough.codes.AgeBasis;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.Gender;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.intake.entries.ConnectionEntry;
import org.followthrough.intake.entries.PersonEntry;
import org.followthrough.intake.events.Particulars;
import org.jspecify.annotations.Nullable;

/** An invented person as a report describes them. Surnames mean "example" in some language; nothing reaches anybody. */
final class Person {

    private final @Nullable String name;
    private final Particulars particulars;
    private final List<TypeOfExploitation> exploitation = new ArrayList<>();
    private final Set<MethodOfControl> methods = EnumSet.noneOf(MethodOfControl.class);
    private final List<ConnectionEntry> connections = new ArrayList<>();
    private @Nullable String contact;

    private Person(@Nullable String name, Particulars particulars) {
        this.name = name;
        this.particulars = particulars;
    }

    static Person woman(String name, int born, String citizenship) {
        return new Person(name, adult(Gender.Feminine, born, citizenship));
    }

    static Person man(String name, int born, String citizenship) {
        return new Person(name, adult(Gender.Masculine, born, citizenship));
    }

    static Person girl(String name, String citizenship) {
        return new Person(name, child(Gender.Feminine, citizenship));
    }

    static Person boy(String name, String citizenship) {
        return new Person(name, child(Gender.Masculine, citizenship));
    }

    /** Only described. */
    static Person unknownMan(AgeGroup age) {
        return new Person(null, new Particulars(List.of(), Gender.Masculine, null, age, AgeBasis.ESTIMATED, "RS"));
    }

    static Particulars adult(Gender gender, int born, String citizenship) {
        return new Particulars(List.of(citizenship), gender, born, AgeGroup.ADULT, AgeBasis.DOCUMENTED, "RS");
    }

    static Particulars child(Gender gender, String citizenship) {
        return new Particulars(List.of(citizenship), gender, null, AgeGroup.CHILD, AgeBasis.DECLARED, "RS");
    }

    /** The first is the primary one. */
    Person suspected(TypeOfExploitation... types) {
        exploitation.addAll(List.of(types));
        return this;
    }

    Person controlledBy(MethodOfControl... reported) {
        methods.addAll(List.of(reported));
        return this;
    }

    Person contact(String typed) {
        contact = typed;
        return this;
    }

    Person named(ConnectionKind kind, String connection) {
        connections.add(new ConnectionEntry(kind, connection));
        return this;
    }

    PersonEntry entry() {
        return new PersonEntry(
                List.copyOf(exploitation), Set.copyOf(methods), particulars, name, contact, List.copyOf(connections));
    }
}
