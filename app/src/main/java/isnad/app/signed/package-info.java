/**
 * Files that whoever gets them can check. Takes files and a key of Ed25519; gives a package, a
 * folder or a zip of them with a manifest, its signature and a page that says how to check both
 * with public tools, and says of a package that came what of it is not as it was signed. Never
 * reads what the files say, and trusts nothing of a package before its signature.
 */
@NullMarked
package isnad.app.signed;

import org.jspecify.annotations.NullMarked;
