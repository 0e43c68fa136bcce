//! Pictures drawn as SVG on the server.
