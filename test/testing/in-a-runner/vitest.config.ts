/**
 * A runner as it comes, with five seconds for a test: without this file the project's own settings would hold here too.
 */
export default {};
