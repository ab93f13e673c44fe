package org.followthrough.queryside.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.queryside.tasks.Task.Kind;
import org.followthrough.queryside.tasks.Tasks;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

class StartChecksTest {

    @Test
    void a_view_runs_as_a_tracking_processor_with_its_token_on_postgresql() {
        try (ConfigurableApplicationContext context = ViewApplication.start(CountProjector.class)) {
            EventProcessingConfiguration processing = context.getBean(EventProcessingConfiguration.class);
            EventProcessor processor =
                    processing.eventProcessor("read.count.list").orElseThrow();
            assertThat(processor).isInstanceOf(TrackingEventProcessor.class);
            assertThat(processor.isRunning()).isTrue();
            assertThat(processing.eventProcessors()).hasSize(1);
        }
    }

    @Test
    void a_view_that_cannot_be_rebuilt_is_refused() {
        assertRefused("View read.count.endless cannot be rebuilt", WithoutReset.class);
    }

    @Test
    void what_is_never_replayed_needs_no_reset_and_is_not_built_anew() {
        try (ConfigurableApplicationContext context = ViewApplication.start(NeverReplayed.class)) {
            Tasks tasks = context.getBean(Tasks.class);
            tasks.ask(Kind.REBUILD, "read.count.told");
            context.getBean(ViewTasks.class).look();
            assertThat(tasks.find(Kind.REBUILD, "read.count.told").orElseThrow().refusal())
                    .contains("never built anew");
            assertThat(context.getBean(EventProcessingConfiguration.class)
                            .eventProcessor("read.count.told")
                            .orElseThrow()
                            .isRunning())
                    .isTrue();
        }
    }

    @Test
    void a_mistyped_group_is_refused() {
        assertRefused("Nobody configures the processor raed.count.list", Mistyped.class);
    }

    @Test
    void a_projector_without_a_group_is_refused() {
        assertRefused("Nobody configures the processor org.followthrough", WithoutGroup.class);
    }

    @Test
    void a_view_with_two_projectors_is_refused() {
        assertRefused("View read.count.list has two projectors", CountProjector.class, Another.class);
    }

    private static void assertRefused(String sentence, Class<?>... projectors) {
        assertThatThrownBy(() -> ViewApplication.start(projectors).close())
                .satisfies(failure -> assertThat(NestedExceptionUtils.getMostSpecificCause(failure))
                        .isInstanceOf(RefusedStart.class)
                        .hasMessageStartingWith(sentence));
    }

    @ProcessingGroup("read.count.endless")
    static class WithoutReset {
        @EventHandler
        void on(Counted event) {}
    }

    @DisallowReplay
    @ProcessingGroup("read.count.told")
    static class NeverReplayed {
        @EventHandler
        void on(Counted event) {}
    }

    @ProcessingGroup("read.count.list")
    static class Another {
        @EventHandler
        void on(Counted event) {}

        @ResetHandler
        void reset() {}
    }

    @ProcessingGroup("raed.count.list")
    static class Mistyped {
        @EventHandler
        void on(Counted event) {}

        @ResetHandler
        void reset() {}
    }

    static class WithoutGroup {
        @EventHandler
        void on(Counted event) {}
    }
}
