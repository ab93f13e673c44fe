package org.followthrough.commandside;

import java.util.Set;
import org.axonframework.modelling.saga.AssociationValue;
import org.jspecify.annotations.Nullable;

/** A saga as it lies in its table. */
record StoredSaga(byte[] serialized, String type, @Nullable String revision, Set<AssociationValue> associations) {}
