package org.followthrough.casefile.read.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.lives.Life;
import org.followthrough.casefile.read.form.ActingViewer;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.OpenTo;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.casefile.read.timeline.TimelineEntry;
import org.followthrough.casefile.write.Staff;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.obligation.read.acknowledge.ToAcknowledge;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;
import org.followthrough.personal.SealedTexts;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Whatever happened in a case and whoever looks at it: a form is open, and an action offered, exactly where the first rules of its
 * command let it through. That what they say is what is said when it is sent, the lives of cases claim.
 */
@WholeApplication
class PagesAskTheRulesTest {

    private static final int FEW = 150;
    private static final int MANY = 10_000;

    /** Leads to a page that only shows, or to one where it is chosen what a form is about. */
    private static final Set<String> LOOKS = Set.of("correct", "card", "disclosures");

    /** Reached from such a page. */
    private static final String ON_A_PAGE =
            "corrections/(new\\?.*|decision)|protection/measures/.*|disclosures/new|review";

    /** Not offered, though it may be done: after the end, where there is nothing new, or beside what is owed. */
    private static final String LEFT_OUT =
            "contact-plan|contact-attempts/new|search-steps/new|no-safe-channel|rights-information/new|risk-assessments/new"
                    + "|reporter-told|feedback-wish";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Protocol protocol;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Opener opener;

    private final List<String> disagreements = new ArrayList<>();
    private final Set<String> opened = new HashSet<>();
    private final Set<String> asked = new HashSet<>();

    @Test
    void what_the_pages_offer_and_what_the_rules_say_agree() {
        agree(FEW);
    }

    @Test
    @Tag("endurance")
    void they_agree_in_ten_thousand_cases() {
        agree(MANY);
        assertThat(asked)
                .as("forms that were never open, but that of whoever is lost: these lives are too short for it")
                .filteredOn(form -> !form.equals("wake"))
                .isSubsetOf(opened);
    }

    private void agree(int cases) {
        for (int seed = 1; seed <= cases; seed++) {
            var life = new Life(seed, protocol, UnaryOperator.identity());
            life.live(seed * 37 % (Life.STEPS + 1));
            var history = sealedHere(life.history);
            for (StaffMember viewer : viewers()) {
                compare(seed, at(life, history, viewer));
            }
            assertThat(disagreements).as("in life " + seed).isEmpty();
        }
    }

    /** Those who acted in the case, and colleagues who did not. */
    private List<StaffMember> viewers() {
        return Stream.concat(
                        Life.PEOPLE.stream()
                                .filter(one -> !one.roles().contains(Role.SYSTEM))
                                .map(PagesAskTheRulesTest::member),
                        Stream.of("ana", "goran", "emil")
                                .map(login -> staff.now().byLogin(login).orElseThrow()))
                .toList();
    }

    private static StaffMember member(Staff one) {
        return new StaffMember(one.id(), one.id().toString(), "Primer", one.roles(), null);
    }

    /** As the pages can open it. */
    private List<CaseEvent> sealedHere(List<CaseEvent> history) {
        sealer.prepare(SealedTexts.of(history).map(Personal::subject).distinct().toList());
        return SealedTexts.with(history, this::sealedHere);
    }

    private Personal<?> sealedHere(Personal<?> text) {
        Object said = TestSealer.read(text).orElseThrow();
        return text.mentions().isEmpty()
                ? sealer.seal(text.act(), text.subject(), text.field(), said)
                : sealer.sealText(text.act(), text.subject(), text.field(), (String) said, text.mentions());
    }

    private CaseAtHand at(Life life, List<CaseEvent> history, StaffMember viewer) {
        Instant noon = life.today.atTime(12, 0).atZone(protocol.zone()).toInstant();
        var report = life.facts.intake().report();
        var timeline = new Timeline(IntStream.range(0, history.size())
                .mapToObj(at -> new TimelineEntry(at, noon, history.get(at), TestSealer.ACT.toString(), null, null))
                .toList());
        return new CaseAtHand(
                new CaseReference(report.reference(), report.personNo()),
                report.caseId(),
                timeline,
                timeline.facts(),
                viewer,
                acting(noon).of(viewer),
                protocol);
    }

    private ActingViewer acting(Instant now) {
        return new ActingViewer(protocol, Clock.fixed(now, protocol.zone()), opener);
    }

    private void compare(int seed, CaseAtHand at) {
        var acting = acting(at.now());
        var actions = new CaseActions(protocol, acting, new ToAcknowledge(protocol, acting), staff)
                .of(at.facts(), at.viewer());
        var links = new HashSet<String>();
        actions.stream()
                .filter(action -> !action.key().contains(".see-") && !LOOKS.contains(what(action)))
                .forEach(action -> links.add(action.href().substring(at.href().length() + 1)));
        var allowed = new HashSet<String>();
        for (OfferedForms.Offered form : OfferedForms.of(at, staff)) {
            boolean may = form.allowed(at);
            if (may) {
                allowed.add(form.path());
            }
            boolean open = page(at, form.path()).filter(form.shown()).isPresent();
            String name = form.path().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…");
            asked.add(name);
            if (open) {
                opened.add(name);
            }
            boolean opens = may && !form.waitsForAPlan(at);
            claim(open == opens, seed, at, name + (opens ? " is let through and not open" : " is open and refused"));
        }
        links.forEach(link -> claim(allowed.contains(link), seed, at, link + " is offered and refused"));
        allowed.stream()
                .filter(path -> !path.matches(ON_A_PAGE) && !path.matches(LEFT_OUT))
                .filter(path -> !at.facts().duplicate().isOne() || !path.startsWith("obligations/"))
                .forEach(path -> claim(
                        links.contains(path) || seen(actions, path),
                        seed,
                        at,
                        path + " is let through and not offered"));
    }

    private static String what(CaseAction action) {
        return action.key().replace("casefile.action.", "");
    }

    private static boolean seen(List<CaseAction> actions, String path) {
        return path.matches("protection|at-risk")
                && actions.stream().anyMatch(action -> action.href().endsWith("/" + path));
    }

    private void claim(boolean holds, int seed, CaseAtHand at, String disagreement) {
        if (!holds) {
            disagreements.add("life " + seed + ", " + at.viewer().roles() + ": " + disagreement);
        }
    }

    /** Empty where it is said why not, or the viewer may not look at all. */
    private Optional<ModelAndView> page(CaseAtHand at, String path) {
        try {
            var request = new MockHttpServletRequest("GET", at.href() + "/" + path.split("\\?")[0]);
            ServletRequestPathUtils.parseAndCache(request);
            var handler = (HandlerMethod) mapping.getHandler(request).getHandler();
            Object[] given = Arrays.stream(handler.getMethodParameters())
                    .map(parameter -> argument(parameter, at, request, path))
                    .toArray();
            handler.getMethod().setAccessible(true);
            var page = (ModelAndView)
                    handler.getMethod().invoke(handler.createWithResolvedBean().getBean(), given);
            return Optional.of(page).filter(shown -> !"casefile/not-now".equals(shown.getViewName()));
        } catch (InvocationTargetException | AccessDeniedException refused) {
            if (refused instanceof AccessDeniedException || refused.getCause() instanceof AccessDeniedException) {
                return Optional.empty();
            }
            throw new IllegalStateException(path, refused);
        } catch (Exception failed) {
            throw new IllegalStateException(path, failed);
        }
    }

    private static Object argument(
            MethodParameter parameter, CaseAtHand at, MockHttpServletRequest request, String path) {
        if (parameter.getParameterType() == CaseAtHand.class) {
            OpenTo said = parameter.getParameterAnnotation(OpenTo.class);
            Role[] roles = said == null ? new Role[] {Role.CASEWORKER, Role.SUPERVISOR} : said.value();
            if (Arrays.stream(roles).noneMatch(at.viewer()::is)) {
                throw new AccessDeniedException("role may not");
            }
            return at;
        }
        if (MultiValueMap.class.isAssignableFrom(parameter.getParameterType())) {
            return new LinkedMultiValueMap<>(
                    UriComponentsBuilder.fromUriString("/" + path).build().getQueryParams());
        }
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        String last = variables.entrySet().stream()
                .filter(variable -> !variable.getKey().equals("reference"))
                .map(variable -> variable.getValue().toString())
                .findFirst()
                .orElseThrow();
        return parameter.getParameterType() == UUID.class ? UUID.fromString(last) : last;
    }
}
