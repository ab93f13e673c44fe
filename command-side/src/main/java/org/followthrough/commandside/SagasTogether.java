package org.followthrough.commandside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.saga.AssociationValue;
import org.axonframework.modelling.saga.AssociationValues;
import org.axonframework.modelling.saga.repository.jdbc.JdbcSagaStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.followthrough.commandside.SagaTable.Change;
import org.followthrough.platform.store.ReadAhead;
import org.jspecify.annotations.Nullable;

/**
 * Sagas are read and written together where a unit of work needs many: the events of a batch, the deadlines of a bundle. One
 * that did not change is not written, and one that another changed since it was read fails the unit of work, which is tried again.
 */
final class SagasTogether extends JdbcSagaStore {

    private final SagaTable table;
    private final Serializer serializer;

    SagasTogether(Builder builder, SagaTable table, Serializer serializer) {
        super(builder);
        this.table = table;
        this.serializer = serializer;
    }

    /** What this unit of work read, and is going to write. */
    private static final class InThisUnit {
        final Map<String, byte[]> read = new HashMap<>();
        final Map<String, Map<AssociationValue, Set<String>>> found = new HashMap<>();
        final List<Change> changes = new ArrayList<>();
    }

    private static InThisUnit inThisUnit() {
        return CurrentUnitOfWork.get().root().getOrComputeResource("sagasTogether", key -> new InThisUnit());
    }

    @Override
    public <S> @Nullable Entry<S> loadSaga(Class<S> sagaType, String sagaId) {
        Optional<StoredSaga> ahead = ReadAhead.find(ReadAhead.Of.SAGAS, sagaId, this::readAll);
        StoredSaga stored = ahead.orElseGet(() -> table.read(Set.of(sagaId)).get(sagaId));
        if (stored == null) {
            return null;
        }
        if (CurrentUnitOfWork.isStarted()) {
            inThisUnit().read.put(sagaId, stored.serialized());
        }
        return new LoadedSaga<>(stored.associations(), deserialized(stored));
    }

    private record LoadedSaga<S>(Set<AssociationValue> associationValues, S saga) implements Entry<S> {}

    /** The case of each is what its deadline will ask for next. */
    private Map<String, StoredSaga> readAll(Set<String> sagaIds) {
        Map<String, StoredSaga> all = table.read(sagaIds);
        ReadAhead.announce(
                ReadAhead.Of.STREAMS,
                all.values().stream()
                        .flatMap(saga -> saga.associations().stream())
                        .map(AssociationValue::getValue)
                        .collect(Collectors.toSet()));
        return all;
    }

    private <S> S deserialized(StoredSaga stored) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(stored.serialized(), byte[].class, stored.type(), stored.revision()));
    }

    @Override
    public Set<String> findSagas(Class<?> sagaType, AssociationValue sought) {
        Set<String> cases = casesOfTheBatch();
        if (!cases.contains(sought.getValue())) {
            return super.findSagas(sagaType, sought);
        }
        String type = serializer.typeForClass(sagaType).getName();
        return inThisUnit()
                .found
                .computeIfAbsent(type + " by " + sought.getKey(), first -> foundAll(type, sought.getKey(), cases))
                .getOrDefault(sought, Set.of());
    }

    private Map<AssociationValue, Set<String>> foundAll(String type, String key, Set<String> cases) {
        Map<String, Set<String>> found = table.find(type, key, cases);
        ReadAhead.announce(
                ReadAhead.Of.SAGAS, found.values().stream().flatMap(Set::stream).toList());
        return found.entrySet().stream()
                .collect(Collectors.toMap(one -> new AssociationValue(key, one.getKey()), Map.Entry::getValue));
    }

    /** Empty for anything but a batch of events. */
    private static Set<String> casesOfTheBatch() {
        UnitOfWork<?> unit =
                CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root() : null;
        return unit instanceof BatchingUnitOfWork<?> batch
                ? batch.getMessages().stream()
                        .filter(DomainEventMessage.class::isInstance)
                        .map(event -> ((DomainEventMessage<?>) event).getAggregateIdentifier())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public void updateSaga(Class<?> sagaType, String sagaId, Object saga, AssociationValues associations) {
        byte[] was = CurrentUnitOfWork.isStarted() ? inThisUnit().read.get(sagaId) : null;
        boolean associated = !associations.addedAssociations().isEmpty()
                || !associations.removedAssociations().isEmpty();
        if (was == null || associated) {
            super.updateSaga(sagaType, sagaId, saga, associations);
            return;
        }
        byte[] now = serializer.serialize(saga, byte[].class).getData();
        if (!Arrays.equals(was, now)) {
            change(new Change(sagaId, was, now));
        }
    }

    private void change(Change change) {
        List<Change> changes = inThisUnit().changes;
        if (changes.isEmpty()) {
            CurrentUnitOfWork.get().root().onCommit(unit -> writeAll(changes));
        }
        changes.add(change);
    }

    /** Callbacks of a commit run last come first, so the transaction is still open. */
    private void writeAll(List<Change> changes) {
        List<Change> these = List.copyOf(changes);
        changes.clear();
        table.write(these);
    }
}
