package org.followthrough.queryside.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.followthrough.platform.installation.Installation;
import org.followthrough.platform.installation.InstallationRepository;
import org.followthrough.staff.Role;
import org.followthrough.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its surroundings: {@code chrome} and {@code here}. */
@ControllerAdvice(annotations = Controller.class)
final class ChromeAdvice {

    private final ObjectProvider<OverdueCount> overdue;
    private final ObjectProvider<AlertCount> alerts;
    private final ObjectProvider<StandsIn> standsIn;
    private final ObjectProvider<AsOf> asOf;
    private final ObjectProvider<InstallationRepository> installation;

    ChromeAdvice(
            ObjectProvider<OverdueCount> overdue,
            ObjectProvider<AlertCount> alerts,
            ObjectProvider<StandsIn> standsIn,
            ObjectProvider<AsOf> asOf,
            ObjectProvider<InstallationRepository> installation) {
        this.overdue = overdue;
        this.alerts = alerts;
        this.standsIn = standsIn;
        this.asOf = asOf;
        this.installation = installation;
    }

    @ModelAttribute("here")
    Here here(HttpServletRequest request) {
        return Here.of(request);
    }

    @ModelAttribute("chrome")
    Chrome chrome(HttpServletRequest request, Locale locale) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            forgetFailedPage(request);
        }
        Authentication viewer = viewer(request);
        Here here = Here.of(request);
        return viewer == null || viewer instanceof AnonymousAuthenticationToken || !viewer.isAuthenticated()
                ? signedOut(here, Language.of(locale), request.getDispatcherType())
                : signedIn(here, Language.of(locale), viewer, request.getDispatcherType());
    }

    /** The guard does not stand before error pages; who was refused at the door was not asked who they are. */
    private static @Nullable Authentication viewer(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            return SecurityContextHolder.getContext().getAuthentication();
        }
        return request.getAttribute(CsrfToken.class.getName()) == null
                ? null
                : new HttpSessionSecurityContextRepository()
                        .loadDeferredContext(request)
                        .get()
                        .getAuthentication();
    }

    private Chrome signedOut(Here here, Language language, DispatcherType dispatch) {
        return new Chrome(
                here, language, "", Set.of(), () -> 0, () -> 0, () -> false, demonstration(dispatch), Optional::empty);
    }

    private Chrome signedIn(Here here, Language language, Authentication viewer, DispatcherType dispatch) {
        return new Chrome(
                here,
                language,
                name(viewer),
                roles(viewer),
                unlessFailing(dispatch, () -> overdue(viewer)),
                unlessFailing(dispatch, () -> alerts(viewer)),
                () -> dispatch != DispatcherType.ERROR && standsIn(viewer),
                demonstration(dispatch),
                dispatch == DispatcherType.ERROR ? Optional::empty : this::outdatedSince);
    }

    /** A page that failed half-way leaves its model behind, and the error page would show it. */
    private static void forgetFailedPage(HttpServletRequest request) {
        request.removeAttribute("form");
        request.removeAttribute(Notice.ATTRIBUTE);
    }

    /** An error page asks nothing: what failed may be what would answer. */
    private static LongSupplier unlessFailing(DispatcherType dispatch, LongSupplier count) {
        return dispatch == DispatcherType.ERROR ? () -> 0 : count;
    }

    private long overdue(Authentication viewer) {
        OverdueCount count = overdue.getIfAvailable();
        return count == null ? 0 : count.overdueFor(viewer);
    }

    private long alerts(Authentication viewer) {
        AlertCount count = alerts.getIfAvailable();
        return count == null ? 0 : count.freshFor(viewer);
    }

    private boolean standsIn(Authentication viewer) {
        StandsIn asked = standsIn.getIfAvailable();
        return asked != null && asked.standsIn(viewer);
    }

    private boolean demonstration(DispatcherType dispatch) {
        InstallationRepository table = installation.getIfAvailable();
        return table != null
                && (dispatch == DispatcherType.ERROR ? table.known() : table.find())
                        .filter(Installation::demonstration)
                        .isPresent();
    }

    private Optional<Instant> outdatedSince() {
        AsOf views = asOf.getIfAvailable();
        return views == null ? Optional.empty() : views.outdatedSince();
    }

    private static String name(Authentication viewer) {
        return viewer.getPrincipal() instanceof SignedIn person ? person.staff().displayName() : viewer.getName();
    }

    private static Set<Role> roles(Authentication viewer) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (viewer.getAuthorities().stream()
                    .anyMatch(one -> ("ROLE_" + role.name()).equals(authority(one.getAuthority())))) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static String authority(@Nullable String authority) {
        return authority == null ? "" : authority;
    }
}
