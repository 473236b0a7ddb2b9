interface Package {
  version: string;
  optional?: boolean;
  devOptional?: boolean;
  link?: boolean;
}

export declare function ensurePackages(): boolean;
export declare function whatIsMissing(
  wanted: Record<string, Package> | null,
  present: Record<string, Package> | null,
): string | null;
