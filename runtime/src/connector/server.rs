//! Where an API is served.

/// Where an API is served.
#[derive(Debug)]
pub struct Server {
    pub(crate) url: &'static str,
    pub(crate) variables: &'static [Variable],
}

impl Server {
    /// At this URL, `{name}` where a variable goes.
    pub const fn at(url: &'static str) -> Self {
        Self {
            url,
            variables: &[],
        }
    }

    /// The variables of the URL.
    pub const fn variables(self, variables: &'static [Variable]) -> Self {
        Self { variables, ..self }
    }
}

/// A variable of a server's URL.
#[derive(Debug)]
pub struct Variable {
    pub(crate) name: &'static str,
    pub(crate) default: &'static str,
    pub(crate) values: &'static [&'static str],
}

impl Variable {
    /// Named so, and with this value when the user says nothing.
    pub const fn new(name: &'static str, default: &'static str) -> Self {
        Self {
            name,
            default,
            values: &[],
        }
    }

    /// The only values it may have.
    pub const fn values(self, values: &'static [&'static str]) -> Self {
        Self { values, ..self }
    }
}
