package org.followthrough.referral.events;

import org.followthrough.casefile.events.CaseEvent;

public sealed interface ReferralEvent extends CaseEvent permits ReferralOwed, ReferralRecorded, ReferralAnswered {}
