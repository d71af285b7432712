package vn.phanbien.worklist.internal;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/**
 * Makes {@link vn.phanbien.worklist.AgainWhenBusy} work; its advice goes around the one
 * of transactions.
 */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class RunningAgain {

}
