package org.followthrough.intake.read.particulars;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.codes.AgeBasis;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.Gender;
import org.followthrough.intake.events.Particulars;
import org.followthrough.queryside.web.Form;
import org.springframework.web.servlet.ModelAndView;

/** Fields of one person's particulars; what is left open is not known. */
public record ParticularsFields(String prefix) {

    public static ParticularsFields ofPerson(int number) {
        return new ParticularsFields("person-" + number + "-");
    }

    /** "Not known" is said by leaving a field open. */
    public static ModelAndView choices(ModelAndView page) {
        return page.addObject("genders", but(Gender.NonSpecifiedUnknown, Gender.values()))
                .addObject("ageGroups", but(AgeGroup.UNKNOWN, AgeGroup.values()))
                .addObject("ageBases", but(AgeBasis.UNKNOWN, AgeBasis.values()));
    }

    private static <E extends Enum<E>> List<E> but(E unknown, E[] codes) {
        return Stream.of(codes).filter(code -> code != unknown).toList();
    }

    public String field(String name) {
        return prefix + name;
    }

    public Particulars read(Form form) {
        return new Particulars(
                citizenships(form),
                form.code(field("gender"), Gender.class).orElse(Gender.NonSpecifiedUnknown),
                form.number(field("birthYear")).orElse(null),
                form.code(field("ageGroup"), AgeGroup.class).orElse(AgeGroup.UNKNOWN),
                form.code(field("ageBasis"), AgeBasis.class).orElse(AgeBasis.UNKNOWN),
                form.text(field("country")).orElse(null));
    }

    private List<String> citizenships(Form form) {
        return Stream.of("citizenship", "citizenshipToo", "citizenshipThird")
                .map(name -> form.text(field(name)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    public Form begin(Form form, Particulars known) {
        List<String> fields = List.of("citizenship", "citizenshipToo", "citizenshipThird");
        for (int i = 0; i < Math.min(fields.size(), known.citizenships().size()); i++) {
            form.with(field(fields.get(i)), known.citizenships().get(i));
        }
        form.with(field("gender"), known.gender())
                .with(field("ageGroup"), known.ageGroup())
                .with(field("ageBasis"), known.ageBasis());
        if (known.birthYear() != null) {
            form.with(field("birthYear"), known.birthYear());
        }
        if (known.countryOfExploitation() != null) {
            form.with(field("country"), known.countryOfExploitation());
        }
        return form;
    }
}
