package org.followthrough.register.read.answer;

import java.util.Set;
import java.util.UUID;

/** Cases that are known by their ids; answered by {@link RegisterRows}. */
public record FindRegisterRows(Set<UUID> cases) {}
