#[automatically_derived]
impl ::connectome::Convert<Issue> for Sorted {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            properties: failed
                .optional(
                    ::connectome::derive::inside(&(*from).properties),
                    |it| {
                        ::connectome::derive::map(it)
                            .read(
                                it,
                                |it| (::connectome::derive::side(it).with::<i64>().read)(it),
                            )
                    },
                    "properties → Sorted.properties",
                )
                .unwrap_or_default(),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        failed
            .set(
                ::core::option::Option::Some(&self.properties),
                &mut (*to).properties,
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
                "Sorted.properties → properties",
            );
        failed.or(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Sorted {}
#[automatically_derived]
impl ::connectome::Convert<Issue> for Hashed {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            properties: failed
                .optional(
                    ::connectome::derive::inside(&(*from).properties),
                    |it| {
                        ::connectome::derive::map(it)
                            .read(
                                it,
                                |it| (::connectome::derive::side(it)
                                    .with::<String>()
                                    .read)(it),
                            )
                    },
                    "properties → Hashed.properties",
                ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        failed
            .set(
                self.properties.as_ref(),
                &mut (*to).properties,
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
                "Hashed.properties → properties",
            );
        failed.or(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Hashed {}
