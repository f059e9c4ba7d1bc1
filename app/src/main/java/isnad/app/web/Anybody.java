package isnad.app.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** That an address answers whoever asks, logged in or not: it shows nothing of any ledger. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Anybody {}
