# Where a subkey and a value have the same name, Chrome and Edge read the subkey alone: so there is only one of them.
function Set-Text([Microsoft.Win32.RegistryKey] $Key, [string] $Name, [string] $Value) {
  $Key.DeleteSubKeyTree($Name, $false)
  $Key.SetValue($Name, $Value, 'String')
}

function Set-List([Microsoft.Win32.RegistryKey] $Key, [string] $Name, [string[]] $Members) {
  $Key.DeleteValue($Name, $false)
  $Key.DeleteSubKeyTree($Name, $false)
  $list = $Key.CreateSubKey($Name)
  $number = 0
  foreach ($member in $Members) {
    $number++
    $list.SetValue("$number", $member, 'String')
  }
}

# So that a notice that was deleted from this script does not stay on computers for ever.
function Remove-Setting([Microsoft.Win32.RegistryKey] $Key, [string] $Name) {
  $Key.DeleteValue($Name, $false)
  $Key.DeleteSubKeyTree($Name, $false)
}

try {
  foreach ($name in $Keys.Keys) {
    Confirm-Id $Keys[$name]
    $key = $Machine.CreateSubKey($Keys[$name])
    foreach ($setting in $Settings.GetEnumerator()) {
      if ($setting.Value -is [array]) { Set-List $key $setting.Key $setting.Value }
      else { Set-Text $key $setting.Key $setting.Value }
    }
    foreach ($gone in $Unset) { Remove-Setting $key $gone }
    Write-Output "$($name): written."
  }
}
catch {
  Write-Output $_.Exception.Message
  exit 1
}
exit 0
