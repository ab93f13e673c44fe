package org.followthrough.hearsay.commands;

import java.util.UUID;

/** A wish about what was brought. */
public interface HearsayCommand {

    UUID commandId();

    UUID hearsayId();
}
