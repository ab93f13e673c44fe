package org.followthrough.outreach.events;

import org.followthrough.casefile.events.CaseEvent;

public sealed interface OutreachEvent extends CaseEvent
        permits ContactPlanSet, ContactAttempted, SearchStepTaken, NoSafeChannelConfirmed, RightsInformationGiven {}
