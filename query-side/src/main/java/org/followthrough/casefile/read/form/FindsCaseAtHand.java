package org.followthrough.casefile.read.form;

import java.util.Map;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.read.timeline.FindTimeline;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.protocol.Protocol;
import org.followthrough.register.read.answer.FindRegisterRow;
import org.followthrough.register.read.answer.RegisterRow;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;

/** Gives the pages' handler methods the case they are about. The role is looked at first: who may not, learns nothing. */
@Component
class FindsCaseAtHand implements HandlerMethodArgumentResolver {

    private final QueryGateway queries;
    private final Protocol protocol;
    private final ActingViewer acting;

    FindsCaseAtHand(QueryGateway queries, Protocol protocol, ActingViewer acting) {
        this.queries = queries;
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
        RegisterRow row = row(reference(request));
        Timeline timeline =
                queries.query(new FindTimeline(row.caseId()), Timeline.class).join();
        if (timeline.entries().isEmpty()) {
            throw unknown();
        }
        return new CaseAtHand(
                row.reference(), row.caseId(), timeline, timeline.facts(), viewer, acting.of(viewer), protocol);
    }

    private static Role[] roles(MethodParameter parameter) {
        OpenTo said = parameter.getParameterAnnotation(OpenTo.class);
        return said == null ? new Role[] {Role.CASEWORKER, Role.SUPERVISOR} : said.value();
    }

    private RegisterRow row(String reference) {
        var query = new FindRegisterRow(CaseReference.parse(reference).orElseThrow(FindsCaseAtHand::unknown));
        return queries.query(query, ResponseTypes.optionalInstanceOf(RegisterRow.class))
                .join()
                .orElseThrow(FindsCaseAtHand::unknown);
    }

    private static String reference(NativeWebRequest request) {
        Object variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return variables instanceof Map<?, ?> named ? String.valueOf(named.get("reference")) : "";
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
