package org.followthrough.platform.store;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction that commits apart from the one around it. A plain {@code TransactionTemplate} would join the one of a command
 * handler or an event handler, and be rolled back with it after others have built on what it wrote.
 */
public final class RequiresNewTransaction {

    private RequiresNewTransaction() {}

    /** Takes a second connection where it is used within a transaction. */
    public static TransactionTemplate of(PlatformTransactionManager transactions) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return own;
    }
}
