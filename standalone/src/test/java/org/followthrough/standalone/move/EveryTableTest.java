package org.followthrough.standalone.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.followthrough.commandside.CommandSideSchema;
import org.followthrough.commandside.store.EventStoreWiring;
import org.followthrough.queryside.QuerySideSchema;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** A table added later is either copied or built anew: its author says which, in {@link Side}. */
class EveryTableTest {

    @Test
    void every_table_is_either_copied_or_built_anew() {
        Databases whole = new Databases();
        EventStoreWiring.schemaIn(whole.asSuperuser()).migrate();
        CommandSideSchema.in(whole.asSuperuser()).migrate();
        CommandSideSchema.signIn(whole.asSuperuser()).migrate();
        QuerySideSchema.in(whole.asSuperuser()).migrate();

        List<String> tables = whole.sql().sql("""
                        select schemaname || '.' || tablename from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema') and tablename <> 'flyway_schema_history'
                        """).query(String.class).list();
        List<String> listed = Stream.of(
                        Stream.of(Side.values())
                                .flatMap(side -> side.tables().stream())
                                .map(MovedTable::name)
                                // a letter of a view is built anew with it
                                .toList(),
                        Side.BUILT_ANEW,
                        Set.of(Side.EVENTS))
                .flatMap(names -> names.stream())
                .toList();

        assertThat(listed).doesNotHaveDuplicates();
        assertThat(tables).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void a_view_that_is_never_replayed_goes_on_where_it_was() {
        var projectors = new ClassPathScanningCandidateComponentProvider(false);
        projectors.addIncludeFilter(new AnnotationTypeFilter(DisallowReplay.class));
        List<String> neverReplayed = projectors.findCandidateComponents("org.followthrough").stream()
                .map(projector -> ClassUtils.resolveClassName(projector.getBeanClassName(), null))
                .map(projector -> projector.getAnnotation(ProcessingGroup.class).value())
                .toList();

        assertThat(neverReplayed).containsExactly(Side.QUERY.goesOn());
    }
}
