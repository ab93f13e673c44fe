package org.followthrough.casefile.read.form;

import java.util.Map;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.casefile.read.timeline.TimelineFinder;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Gives the pages' handler methods the case they are about. The role is looked at first: who may not, learns nothing. */
@Component
class FindsCaseAtHand implements HandlerMethodArgumentResolver {

    private final TimelineFinder timelines;
    private final Protocol protocol;
    private final ActingViewer acting;

    FindsCaseAtHand(TimelineFinder timelines, Protocol protocol, ActingViewer acting) {
        this.timelines = timelines;
        this.protocol = protocol;
        this.acting = acting;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CaseAtHand.class;
    }

    @Override
    public CaseAtHand resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        StaffMember viewer = Viewer.in(roles(parameter));
        Timeline timeline = timelines.find(reference(request));
        CaseFacts facts = timeline.facts();
        var report = facts.intake().report();
        return new CaseAtHand(
                new CaseReference(report.reference(), report.personNo()),
                report.caseId(),
                timeline,
                facts,
                viewer,
                acting.of(viewer),
                protocol);
    }

    private static Role[] roles(MethodParameter parameter) {
        OpenTo said = parameter.getParameterAnnotation(OpenTo.class);
        return said == null ? new Role[] {Role.CASEWORKER, Role.SUPERVISOR} : said.value();
    }

    private static String reference(NativeWebRequest request) {
        Object variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return variables instanceof Map<?, ?> named ? String.valueOf(named.get("reference")) : "";
    }
}
