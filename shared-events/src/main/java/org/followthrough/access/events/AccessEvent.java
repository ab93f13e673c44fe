package org.followthrough.access.events;

import org.followthrough.casefile.events.CaseEvent;

public sealed interface AccessEvent extends CaseEvent permits DisclosedToAuthority {}
