package org.followthrough.outreach.write.setcontactplan;

import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.LanguageIsKnown;
import org.followthrough.casefile.rules.PersonIsAlive;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.codes.ContactChannel;
import org.followthrough.outreach.commands.SetContactPlan;
import org.followthrough.outreach.events.ContactPlanSet;
import org.followthrough.outreach.rules.ReporterIsAnOrganisation;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What is safe and what never, on the person's word, or on the reporting organisation's until then (rule C1). */
public final class SettingContactPlan {

    public static final RuleBook<SetContactPlan> RULES = RuleBook.<SetContactPlan>first(
                    ActorMay.workOnCases(), new PersonIsAlive())
            .next(new PlanInForceWasSeen())
            .then(
                    new NoChannelIsBothSafeAndNever(),
                    new SafeChannelsRunThroughNoConnection(),
                    new ReporterIsAnOrganisation<>(SettingContactPlan::throughTheReporter),
                    new CoverWordingNamesNothing(),
                    new PersonSpokeForThemselves(),
                    new AdviceServesUntilThePersonSpoke(),
                    new LanguageIsKnown<>(SetContactPlan::language));

    private SettingContactPlan() {}

    public static List<CaseEvent> decide(SetContactPlan command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new ContactPlanSet(
                command.caseId(),
                acting.staffId(),
                acting.today(),
                Ids.derived(command.commandId(), "plan"),
                command.basis(),
                command.safeChannels(),
                command.neverChannels(),
                command.language(),
                command.ways()));
    }

    private static @Nullable ContactChannel throughTheReporter(SetContactPlan command) {
        return command.safeChannels().contains(ContactChannel.THROUGH_REPORTING_ORGANISATION)
                ? ContactChannel.THROUGH_REPORTING_ORGANISATION
                : null;
    }
}
