package org.followthrough.register.read.answer;

import java.util.Set;
import java.util.UUID;

/** The references of cases that are known by their ids. */
public record FindCaseReferences(Set<UUID> cases) {}
