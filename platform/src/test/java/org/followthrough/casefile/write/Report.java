package org.followthrough.casefile.write;

import static org.followthrough.platform.keys.TestSealer.personal;
import static org.followthrough.platform.keys.TestSealer.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.AgeBasis;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.Gender;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.intake.commands.AssignCase;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.events.CaseAssigned;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.Connection;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** Words for intake: a report of one person, as the command that opens a case and as the event. */
public final class Report {

    private final LocalDate receivedOn;
    private final Set<MethodOfControl> methods = EnumSet.noneOf(MethodOfControl.class);
    private final List<Connection> connections = new ArrayList<>();
    private SourceCategory source = SourceCategory.CIVIL_SOCIETY;
    private String reference;
    private int personNo = 1;
    private int persons = 1;
    private int mentioned = 1;
    private UUID caseId = OpenCase.caseIdFor(The.COMMAND);
    private @Nullable UUID person;
    private @Nullable Personal<String> name = text("person.name", "Ana A.");
    private Particulars particulars = bornIn(1990);
    private @Nullable Personal<String> reportedBy;
    private boolean exOfficio;
    private boolean imported;
    private boolean acknowledgementAwaited;
    private UUID sentBy = The.id("someone");

    private Report(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
        this.reference = receivedOn.getYear() + "-0147";
    }

    /** Of an adult whose name is known, by a civil-society organisation, without indicators or connections. */
    public static Report report(LocalDate receivedOn) {
        return new Report(receivedOn);
    }

    public static CaseOpened opened(LocalDate receivedOn) {
        return report(receivedOn).opened();
    }

    public static CaseEvent assigned(Staff caseworker, LocalDate on) {
        return new CaseAssigned(The.CASE, The.id("someone"), on, caseworker.id());
    }

    public static AssignCase assign(Staff caseworker) {
        return new AssignCase(The.COMMAND, The.CASE, caseworker.id());
    }

    public static Particulars bornIn(int year) {
        return aged(year, AgeGroup.UNKNOWN);
    }

    public static Particulars aged(@Nullable Integer birthYear, AgeGroup group) {
        return new Particulars(List.of("RS"), Gender.Feminine, birthYear, group, AgeBasis.DECLARED, "RS");
    }

    public Report by(SourceCategory category) {
        source = category;
        return this;
    }

    /** Whoever reported has a name. */
    public Report named() {
        reportedBy = text("report.by", "Primer Linija");
        return this;
    }

    public Report exOfficio() {
        exOfficio = true;
        return this;
    }

    public Report imported() {
        imported = true;
        return this;
    }

    public Report toBeAcknowledged() {
        acknowledgementAwaited = true;
        return named();
    }

    public Report sentBy(Staff staff) {
        sentBy = staff.id();
        return this;
    }

    public Report naming(MethodOfControl... reported) {
        methods.addAll(List.of(reported));
        return this;
    }

    public Report connectedTo(ConnectionKind kind) {
        connections.add(new Connection(kind, text("connection.name", "Gradnja d.o.o.")));
        return this;
    }

    public Report about(Particulars person) {
        particulars = person;
        return this;
    }

    public Report aboutAChild() {
        return about(bornIn(receivedOn.getYear() - 15));
    }

    public Report aboutSomeoneNobodyKnows() {
        name = null;
        return this;
    }

    public Report referredToAs(String text) {
        reference = text;
        return this;
    }

    public Report person(int number, int of, int peopleMentioned) {
        personNo = number;
        persons = of;
        mentioned = peopleMentioned;
        return this;
    }

    public Report underCaseId(UUID id) {
        caseId = id;
        return this;
    }

    public Report aboutSubject(UUID subject) {
        person = subject;
        return this;
    }

    public OpenCase open() {
        return new OpenCase(
                The.COMMAND,
                caseId,
                receivedOn,
                reference,
                personNo,
                persons,
                mentioned,
                source,
                exOfficio,
                reportedBy,
                List.of(TypeOfExploitation.ForcedLabour),
                methods,
                person == null ? Ids.personOf(caseId) : person,
                personal("person.particulars", particulars),
                name,
                null,
                connections,
                null,
                imported);
    }

    public CaseOpened opened() {
        return openedAs(The.CASE);
    }

    public CaseOpened openedAs(UUID id) {
        return new CaseOpened(
                id,
                sentBy,
                receivedOn,
                reference,
                personNo,
                persons,
                mentioned,
                source,
                exOfficio,
                reportedBy,
                List.of(TypeOfExploitation.ForcedLabour),
                methods,
                Ids.personOf(id),
                personal("person.particulars", particulars),
                name,
                null,
                connections,
                null,
                acknowledgementAwaited);
    }
}
