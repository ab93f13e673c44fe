package org.followthrough.queryside;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.followthrough.casefile.commands.Hindrance;
import org.followthrough.platform.messaging.FailureClassifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whoever asked, here or in another process, what hindered the answer, and no word of what failed: it may quote a person. */
final class HinderedQueries implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private static final Logger LOG = LoggerFactory.getLogger(HinderedQueries.class);

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> asked, InterceptorChain chain) {
        try {
            return chain.proceed();
        } catch (NoHandlerForQueryException another) {
            throw another;
        } catch (Exception failed) {
            throw hindered(asked.getMessage().getQueryName(), failed);
        }
    }

    private static QueryExecutionException hindered(String query, Exception failed) {
        Hindrance why = FailureClassifier.hindranceIn(failed);
        if (why == Hindrance.UNFORESEEN) {
            LOG.error("{} failed", query, failed);
        }
        return new QueryExecutionException(why + " (" + failed.getClass().getName() + ")", null, why);
    }
}
