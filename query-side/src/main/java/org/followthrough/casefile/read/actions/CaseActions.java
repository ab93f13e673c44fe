package org.followthrough.casefile.read.actions;

import static org.followthrough.staff.Role.CASEWORKER;
import static org.followthrough.staff.Role.REVIEWER;
import static org.followthrough.staff.Role.SUPERVISOR;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.read.form.ActingViewer;
import org.followthrough.obligation.read.acknowledge.ToAcknowledge;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.StaffMember;
import org.springframework.stereotype.Component;

/** The forms that fit a case and its viewer today, most urgent first, as the first rules say. */
@Component
public class CaseActions {

    private final Protocol protocol;
    private final ActingViewer acting;
    private final ToAcknowledge toAcknowledge;
    private final StaffDirectory staff;

    CaseActions(Protocol protocol, ActingViewer acting, ToAcknowledge toAcknowledge, StaffDirectory staff) {
        this.protocol = protocol;
        this.acting = acting;
        this.toAcknowledge = toAcknowledge;
        this.staff = staff;
    }

    /** @return empty for roles that do not work on cases */
    public List<CaseAction> of(CaseFacts facts, StaffMember viewer) {
        var situation = new Situation(facts, protocol, acting.of(viewer), staff.now());
        if (!viewer.is(CASEWORKER) && !viewer.is(SUPERVISOR)) {
            return viewer.is(REVIEWER) && !facts.duplicate().isOne() ? ofReviewer(situation, viewer) : List.of();
        }
        if (facts.duplicate().isOne()) {
            return DuplicateActions.ofDuplicate(situation);
        }
        var actions = new ArrayList<CaseAction>();
        actions.addAll(SecondPersonActions.of(situation));
        actions.addAll(ConnectionActions.of(situation));
        actions.addAll(ProtectionActions.owed(situation));
        actions.addAll(FollowUpActions.of(situation));
        actions.addAll(ReferralActions.of(situation));
        actions.addAll(ChildActions.of(situation));
        actions.addAll(DecisionActions.of(situation));
        actions.addAll(TellingActions.owed(situation));
        actions.addAll(ReviewActions.of(situation));
        actions.addAll(acknowledging(situation, viewer));
        actions.addAll(ProtectionActions.other(situation));
        if (situation.goesOn()) {
            actions.addAll(OutreachActions.of(situation));
        }
        actions.addAll(RecordActions.of(situation));
        actions.addAll(DuplicateActions.of(situation));
        actions.addAll(TellingActions.other(situation));
        actions.addAll(FollowUpActions.otherEnds(situation));
        return List.copyOf(actions);
    }

    private List<CaseAction> ofReviewer(Situation situation, StaffMember viewer) {
        var actions = new ArrayList<>(ReviewActions.of(situation));
        actions.addAll(acknowledging(situation, viewer));
        return List.copyOf(actions);
    }

    private List<CaseAction> acknowledging(Situation in, StaffMember viewer) {
        return ObligationActions.of(in, toAcknowledge.of(in.facts(), viewer));
    }
}
