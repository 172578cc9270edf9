#[automatically_derived]
impl ::connectome::Convert<Issue> for Sorted {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            properties: ::connectome::derive::optional(
                    ::connectome::derive::at(&(*from).properties).get(),
                    |it| {
                        ::connectome::derive::map(it)
                            .read(
                                it,
                                |it| (::connectome::derive::side(it).with::<i64>().read)(it),
                            )
                    },
                    ["properties", "Sorted.properties"],
                )?
                .unwrap_or_default(),
        })
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).properties)
            .set(
                ::core::option::Option::Some(&self.properties),
                |it, to| {
                    ::connectome::derive::map(to)
                        .write(
                            it,
                            to,
                            |it, to| (::connectome::derive::side(to)
                                .with::<i64>()
                                .write)(it, to),
                        )
                },
                ["Sorted.properties", "properties"],
            )?;
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Sorted {}
#[automatically_derived]
impl ::connectome::Convert<Issue> for Hashed {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            properties: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).properties).get(),
                |it| {
                    ::connectome::derive::map(it)
                        .read(
                            it,
                            |it| (::connectome::derive::side(it)
                                .with::<String>()
                                .read)(it),
                        )
                },
                ["properties", "Hashed.properties"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).properties)
            .set(
                self.properties.as_ref(),
                |it, to| {
                    ::connectome::derive::map(to)
                        .write(
                            it,
                            to,
                            |it, to| (::connectome::derive::side(to)
                                .with::<String>()
                                .write)(it, to),
                        )
                },
                ["Hashed.properties", "properties"],
            )?;
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Hashed {}
