@NullMarked
package isnad.app.web;

import org.jspecify.annotations.NullMarked;
